PAGE = "/guides/people/what-is-a-personal-budget/"
EASY, FULL = "The money for your help is called a", "The law is the Care Act 2014."


def text(response):
    return response.content.decode()


def test_a_guide_opens_in_full_and_offers_easy_read(pages, client):
    html = text(client.get(PAGE))
    assert FULL in html
    assert EASY not in html
    assert f'href="{PAGE}?easy-read=1"' in html


def test_the_link_shows_easy_read_without_remembering_anything(pages, client):
    html = text(client.get(f"{PAGE}?easy-read=1"))
    assert EASY in html
    assert FULL not in html
    assert FULL in text(client.get(PAGE))


def test_the_choice_is_remembered(pages, client):
    client.post("/easy-read/", {"on": "1", "next": PAGE})
    assert EASY in text(client.get(PAGE))
    client.post("/easy-read/", {"on": "0", "next": PAGE})
    assert FULL in text(client.get(PAGE))


def test_a_reader_of_easy_read_can_still_see_the_full_page(pages, client):
    client.post("/easy-read/", {"on": "1", "next": PAGE})
    assert FULL in text(client.get(f"{PAGE}?easy-read=0"))


def test_a_guide_without_easy_read_shows_its_full_text(pages, client):
    client.post("/easy-read/", {"on": "1", "next": "/"})
    assert "points × pounds per point" in text(client.get("/guides/people/how-the-amount-is-worked-out/"))


def test_absurd_answers_are_no_answer(pages, client):
    for asked in ("", "2", "yes", "<script>"):
        assert FULL in text(client.get(PAGE, {"easy-read": asked}))


def test_every_line_has_its_picture_beside_it(pages, client):
    html = text(client.get(f"{PAGE}?easy-read=1"))
    rows = html.split('class="app-easy-read__row"')[1:]
    assert len(rows) == 20
    assert all("core/drawings/" in row.split("app-easy-read__words")[0] for row in rows)
