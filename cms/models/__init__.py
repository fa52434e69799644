from .editorial import Editorial
from .glossary import GlossaryPage
from .guide import GuidePage
from .help import HelpPage
from .home import HomePage
from .information import InformationPage
from .second_reader import SecondReaderTask
from .section import SectionIndexPage

__all__ = [
    "Editorial",
    "GlossaryPage",
    "GuidePage",
    "HelpPage",
    "HomePage",
    "InformationPage",
    "SecondReaderTask",
    "SectionIndexPage",
]
