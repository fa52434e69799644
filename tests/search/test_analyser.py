import pytest

from search.analyser import EXPANSION_WEIGHT, READ_CHARACTERS, Analyser, Group, fold, tokens_of


def weights(analyser, text):
    return {term.stem: term.weight for term in analyser.terms(text)}


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("Café", "cafe"), ("Mum’s", "mums"), ("MUM'S", "mums"), ("Straße", "strasse"), ("ﬁt", "fit"), ("naïve", "naive")],
)
def test_case_accents_and_apostrophes_are_folded(typed, folded):
    assert fold(typed) == folded


def test_forms_of_a_word_become_one_and_stop_words_go():
    assert tokens_of("I want to be gardening in the gardens") == ["garden", "garden"]


@pytest.mark.parametrize("text", ["", "   ", "\x00\x01", "<script>", "🙂🙂", "!!!", "a" * 50_000])
def test_any_text_at_all_can_be_read(text):
    assert isinstance(tokens_of(text), list)


def test_the_lexicon_adds_its_words_at_half_weight():
    analyser = Analyser((Group.of(["lonely", "on my own"], ["befriending", "company"]),))
    assert weights(analyser, "lonely") == {"lone": 1.0, "befriend": EXPANSION_WEIGHT, "compani": EXPANSION_WEIGHT}


def test_a_phrase_matches_as_a_whole_stop_words_and_all():
    analyser = Analyser((Group.of(["on my own"], ["befriending"]),))
    assert "befriend" in weights(analyser, "I'm always on my own here")
    assert "befriend" not in weights(analyser, "my own garden")


def test_a_group_counts_once_however_often_it_is_touched():
    analyser = Analyser((Group.of(["lonely", "alone"], ["befriending"]),))
    assert weights(analyser, "lonely and alone and lonely")["befriend"] == EXPANSION_WEIGHT


def test_two_groups_that_mean_the_same_count_both():
    analyser = Analyser((Group.of(["lonely"], ["befriending"]), Group.of(["widow"], ["befriending"])))
    assert weights(analyser, "a lonely widow")["befriend"] == 2 * EXPANSION_WEIGHT


def test_an_expansion_says_which_words_it_stands_for():
    analyser = Analyser((Group.of(["on my own"], ["good company"]),))
    term = next(term for term in analyser.terms("on my own") if term.stem == "compani")
    assert (term.said, term.means) == ("on my own", "good company")


@pytest.mark.parametrize(
    ("typed", "meant"), [("swiming", "swim"), ("gardning", "garden"), ("freindly", "friend"), ("swimmming", "swim")]
)
def test_one_slip_in_a_longer_word_is_put_right_at_half_weight(typed, meant):
    analyser = Analyser((Group.of(["pool"], ["swimming"]), Group.of(["lawn"], ["gardening", "friendly"])))
    assert any(
        stem.startswith(meant) and weight == EXPANSION_WEIGHT for stem, weight in weights(analyser, typed).items()
    )


@pytest.mark.parametrize("typed", ["pols", "swimming", "wimming", "xqzwvk"])
def test_short_known_and_unlike_words_are_left_alone(typed):
    analyser = Analyser((Group.of(["pool"], ["swimming"]),))
    assert [term.said for term in analyser.terms(typed) if term.weight < 1] == []


def test_a_slip_put_right_goes_through_the_lexicon():
    analyser = Analyser((Group.of(["swimming"], ["hydrotherapy"]),))
    assert "hydrotherapi" in weights(analyser, "swiming")


def test_a_long_paste_is_read_as_far_as_the_limit():
    assert weights(Analyser(), "word " * READ_CHARACTERS + "pottery") == {"word": 1.0}
