import io

from marketplace.core.progress import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_the_items_come_through_unchanged():
    assert list(progress(iter("abc"), label="Letters", show=True, stream=io.StringIO())) == ["a", "b", "c"]


def test_a_terminal_sees_how_far_it_is():
    terminal = Terminal()
    list(progress(range(4), label="Rows", stream=terminal))
    assert terminal.getvalue().endswith(f"Rows [{'#' * 30}] 4 of 4\n")
    assert "2 of 4" in terminal.getvalue()


def test_a_pipe_sees_nothing_unless_asked():
    pipe = io.StringIO()
    list(progress(range(4), label="Rows", stream=pipe))
    assert pipe.getvalue() == ""
    list(progress(range(4), label="Rows", stream=pipe, show=True))
    assert "4 of 4" in pipe.getvalue()


def test_a_terminal_sees_nothing_when_told_not_to():
    terminal = Terminal()
    list(progress(range(4), label="Rows", stream=terminal, show=False))
    assert terminal.getvalue() == ""


def test_nothing_to_do_is_done_at_once():
    terminal = Terminal()
    assert list(progress([], label="Rows", stream=terminal)) == []
    assert "0 of 0" in terminal.getvalue()


def test_a_long_run_draws_at_most_about_200_times():
    terminal = Terminal()
    list(progress(range(10_000), label="Rows", stream=terminal))
    assert terminal.getvalue().count("\r") <= 202
