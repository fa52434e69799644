"""Turns the options of GOV.UK's own macros into the parameters of our includes, and HTML into something comparable."""

import re
from html.parser import HTMLParser

from django.utils.safestring import mark_safe

VOID = {"input", "br", "img", "hr", "meta", "link"}


class Tree(HTMLParser):
    """Nested lists: [tag, attributes, children]; class lists as sets, white space folded, attribute order lost."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.root = ["root", {}, []]
        self.stack = [self.root]
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        if "class" in attributes:
            attributes["class"] = sorted(set(attributes["class"].split()))
        node = [tag, attributes, []]
        self.stack[-1][2].append(node)
        if tag not in VOID:
            self.stack.append(node)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.stack.pop()

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.stack[-1][0] == tag, f"</{tag}> closes <{self.stack[-1][0]}>"
            self.stack.pop()

    def handle_data(self, data):
        children = self.stack[-1][2]
        text = re.sub(r"\s+", " ", data).strip()
        if text and children and isinstance(children[-1], str):
            children[-1] += " " + text
        elif text:
            children.append(text)


def tree(html):
    parsed = Tree(html)
    assert parsed.stack == [parsed.root], f"<{parsed.stack[-1][0]}> is never closed"
    return parsed.root[2]


def said(thing, name=""):
    """The words of an option: its html (safe) or else its text."""
    if not isinstance(thing, dict):
        return thing
    html, text = (f"{name}Html", f"{name}Text") if name else ("html", "text")
    return mark_safe(thing[html].strip()) if thing.get(html) else thing.get(text)


def attributes_of(thing):
    """GOV.UK's attributes: an optional one with no value is left out, an optional true one is a bare name."""
    found = {}
    for name, value in (thing.get("attributes") or {}).items():
        if isinstance(value, dict):
            value = value.get("value") if not (value.get("optional") and value.get("value") in (None, False)) else None
        found[name] = value
    return found


def basic(options, *names):
    renamed = {re.sub(r"[A-Z]", lambda match: "_" + match.group().lower(), name): options.get(name) for name in names}
    return {k: v for k, v in renamed.items() if v is not None} | {
        "classes": options.get("classes"),
        "attributes": attributes_of(options),
    }


def group(options):
    """Everything that a form group may have around its control."""
    found = basic(options, "id", "name", "value", "disabled", "describedBy", "autocomplete", "spellcheck", "rows")
    found |= part(options, "label", "label") | part(options, "hint", "hint") | part(options, "errorMessage", "error")
    around = options.get("formGroup") or {}
    found |= {"group_classes": around.get("classes"), "group_attributes": attributes_of(around)}
    for side in ("before", "after"):
        for plural in ("Input", "Inputs"):
            if around.get(side + plural):
                found[side] = said(around[side + plural])
    return found


def part(options, key, ours):
    thing = options.get(key)
    if not thing:
        return {}
    found = {ours: said(thing), f"{ours}_classes": thing.get("classes"), f"{ours}_attributes": attributes_of(thing)}
    if "isPageHeading" in thing:
        found[f"{ours}_is_heading"] = thing["isPageHeading"]
    if "visuallyHiddenText" in thing:
        found[f"{ours}_prefix"] = thing["visuallyHiddenText"]
        found[f"{ours}_bare"] = not thing["visuallyHiddenText"]
    return found


def fieldset(options):
    surround = options.get("fieldset")
    if surround is None:
        return {}
    legend = surround.get("legend") or {}
    found = {
        "fieldset": True,
        "fieldset_classes": surround.get("classes"),
        "fieldset_attributes": attributes_of(surround),
        "legend": said(legend),
        "legend_classes": legend.get("classes"),
        "legend_is_heading": legend.get("isPageHeading"),
    }
    if surround.get("describedBy"):
        found["described_by"] = surround["describedBy"]
    return found


def choices(options):
    items = []
    for item in options.get("items") or []:
        if not item:
            items.append(item)
            continue
        ours = {k: item.get(k) for k in ("value", "id", "name", "disabled", "divider", "behaviour") if item.get(k)}
        if "checked" in item:
            ours["checked"] = item["checked"]
        conditional = item.get("conditional") or {}
        items.append(
            ours
            | {"text": said(item), "attributes": attributes_of(item), "value": item.get("value")}
            | {f"label_{k}": v for k, v in basic(item.get("label") or {}).items()}
            | part(item, "hint", "hint")
            | {"conditional": said(conditional)}
        )
    return group(options) | fieldset(options) | basic(options, "idPrefix", "values") | {"items": items}


def accordion(options):
    items = [
        {
            "heading": said(item.get("heading")),
            "summary": said(item.get("summary")),
            "content": said(item["content"]) if (item.get("content") or {}).get("html") else "",
            "text": (item.get("content") or {}).get("text"),
            "expanded": item.get("expanded"),
        }
        for item in options.get("items") or []
        if item
    ]
    return basic(options, "id", "headingLevel", "rememberExpanded") | {"items": items}


def back_link(options):
    return basic(options, "href") | {"text": said(options)}


skip_link = back_link


def breadcrumbs(options):
    items = [{"text": said(i), "href": i.get("href"), "attributes": attributes_of(i)} for i in options.get("items", [])]
    return basic(options, "collapseOnMobile") | {"items": items, "label": options.get("labelText")}


def button(options):
    found = basic(options, "href", "type", "value", "name", "disabled", "preventDoubleClick", "id")
    return found | {"text": said(options), "start": options.get("isStartButton")}


def character_count(options):
    found = group(options) | basic(options, "maxlength", "maxwords", "threshold")
    return found | {"message_classes": (options.get("countMessage") or {}).get("classes")}


checkboxes = radios = choices


def date_input(options):
    prefix = f"{options['namePrefix']}-" if options.get("namePrefix") else ""
    values = options.get("values") or {}
    widths = {"day": "2", "month": "2", "year": "4"}
    given = options.get("items") or [
        options.get(box) if box in options else {"name": box} for box in widths if options.get(box) is not False
    ]
    given = [{"name": box, **item} for box, item in zip(widths, given, strict=False)]
    says_error = [item.get("error") or "govuk-input--error" in (item.get("classes") or "") for item in given]
    boxes = []
    for item, is_wrong in zip(given, says_error, strict=True):
        name, classes = item["name"], item.get("classes") or ""
        if not is_wrong and not any(says_error) and options.get("errorMessage") and item.get("error") is not False:
            is_wrong = True
        width = "" if "govuk-input--width-" in classes else f"govuk-input--width-{widths.get(name, '2')}"
        boxes.append(
            {
                "id": item.get("id") or f"{options['id']}-{name}",
                "name": f"{prefix}{name}",
                "label": item.get("label") or name.capitalize(),
                "value": item.get("value", values.get(f"{prefix}{name}", values.get(name))),
                "classes": f"{width} {'govuk-input--error' if is_wrong else ''} {classes}".strip(),
                "inputmode": item.get("inputmode"),
                "autocomplete": item.get("autocomplete"),
                "pattern": item.get("pattern"),
                "attributes": attributes_of(item),
            }
        )
    return group(options) | fieldset(options) | {"items": boxes}


def details(options):
    return basic(options, "id", "open") | {"summary": said(options, "summary"), "text": said(options)}


def error_message(options):
    found = basic(options, "id") | {"text": said(options)}
    if "visuallyHiddenText" in options:
        found |= {"prefix": options["visuallyHiddenText"], "bare": not options["visuallyHiddenText"]}
    return found


def error_summary(options):
    errors = [
        {"text": said(i), "href": i.get("href"), "attributes": attributes_of(i)} for i in options.get("errorList") or []
    ]
    found = basic(options, "disableAutoFocus") | {"errors": errors, "title": said(options, "title")}
    return found | {"description": said(options, "description")}


def fieldset_alone(options):
    found = fieldset({"fieldset": options}) | basic(options, "role", "describedBy")
    return found | {"content": said(options)}


def file_upload(options):
    return group(options) | basic(options, "multiple")


def hint(options):
    return basic(options, "id") | {"text": said(options)}


inset_text = hint


def input_(options):
    found = group(options) | basic(options, "type", "inputmode", "pattern", "autocapitalize")
    for end in ("prefix", "suffix"):
        found |= part(options, end, end)
    wrapper = options.get("inputWrapper") or {}
    return found | {"wrapper_classes": wrapper.get("classes"), "wrapper_attributes": attributes_of(wrapper)}


def label(options):
    return basic(options, "for") | {"text": said(options), "is_heading": options.get("isPageHeading")}


def notification_banner(options):
    found = basic(options, "type", "role", "titleId", "disableAutoFocus")
    found["heading_level"] = options.get("titleHeadingLevel")
    content = said(options) if options.get("html") else ""
    return found | {"title": said(options, "title"), "content": content, "text": options.get("text")}


def pagination(options):
    found = basic(options) | {"label": options.get("landmarkLabel")}
    for side in ("previous", "next"):
        link = options.get(side)
        if link:
            found[side] = {"href": link.get("href"), "text": said(link), "label": link.get("labelText")}
            found[side]["attributes"] = attributes_of(link)
    items = options.get("items")
    if items:
        found["items"] = [
            i
            and {
                "number": i.get("number"),
                "href": i.get("href"),
                "current": i.get("current"),
                "ellipsis": i.get("ellipsis"),
                "hidden": i.get("visuallyHiddenText"),
                "attributes": attributes_of(i),
            }
            for i in items
            if i
        ]
    return found


def panel(options):
    return basic(options, "headingLevel") | {"title": said(options, "title"), "text": said(options)}


def password_input(options):
    return group(options) | {"button_classes": (options.get("button") or {}).get("classes")}


def phase_banner(options):
    tag_options = options.get("tag") or {}
    return basic(options) | {"text": said(options), "tag": said(tag_options), "tag_classes": tag_options.get("classes")}


def select(options):
    items = [
        i
        and {"text": i.get("text"), "disabled": i.get("disabled"), "attributes": attributes_of(i)}
        | {k: i[k] for k in ("value", "selected") if k in i}
        for i in options.get("items") or []
    ]
    return group(options) | {"items": items}


def service_navigation(options):
    items = [
        i
        and {
            "label": said(i),
            "url": i.get("href"),
            "current": i.get("current"),
            "active": i.get("active"),
            "attributes": attributes_of(i),
        }
        for i in options.get("navigation") or []
    ]
    label_text = options.get("navigationLabel")
    return basic(options, "navigationId") | {"items": [i for i in items if i], "label": label_text}


def actions(holder):
    return [
        {
            "text": said(a),
            "href": a.get("href"),
            "hidden": a.get("visuallyHiddenText"),
            "classes": a.get("classes"),
            "attributes": attributes_of(a),
        }
        for a in (holder or {}).get("items") or []
    ]


def summary_list(options):
    rows = [
        {
            "key": said(row["key"]),
            "key_classes": row["key"].get("classes"),
            "value": said(row["value"]),
            "value_classes": row["value"].get("classes"),
            "actions": actions(row.get("actions")),
            "actions_classes": (row.get("actions") or {}).get("classes"),
            "classes": row.get("classes"),
        }
        for row in options.get("rows") or []
        if row
    ]
    found = basic(options) | {"rows": rows}
    if card := options.get("card"):
        title = card.get("title") or {}
        found |= {f"card_{name}": value for name, value in basic(card).items()} | {
            "card_title": said(title),
            "card_heading_level": title.get("headingLevel"),
            "card_title_classes": title.get("classes"),
            "card_actions": actions(card.get("actions")),
            "card_actions_classes": (card.get("actions") or {}).get("classes"),
        }
    return found


def cell(options):
    return {k: options.get(k) for k in ("format", "classes", "colspan", "rowspan")} | {
        "text": said(options),
        "attributes": attributes_of(options),
    }


def table(options):
    found = basic(options, "caption", "captionClasses", "firstCellIsHeader")
    found["rows"] = [[cell(c) for c in row] for row in options.get("rows") or [] if row]
    return found | {"head": [cell(c) for c in options.get("head") or []]}


def tag(options):
    return basic(options) | {"text": said(options)}


def task_list(options):
    items = []
    for i in options.get("items") or []:
        if not i:
            items.append(i)
            continue
        status = i.get("status") or {}
        tag_options = status.get("tag") or {}
        items.append(
            {
                "title": said(i["title"]),
                "title_classes": i["title"].get("classes"),
                "href": i.get("href"),
                "hint": said(i.get("hint")),
                "classes": i.get("classes"),
                "status": said(status),
                "status_classes": status.get("classes"),
                "tag": said(tag_options),
                "tag_classes": tag_options.get("classes"),
                "tag_attributes": attributes_of(tag_options),
            }
        )
    return basic(options, "idPrefix") | {"items": items}


textarea = group


def warning_text(options):
    return basic(options) | {"text": said(options), "icon_words": options.get("iconFallbackText")}


OURS = {
    name.replace("_", "-").rstrip("-"): function
    for name, function in list(globals().items())
    if callable(function) and not name[0].isupper()
} | {"fieldset": fieldset_alone, "input": input_}
