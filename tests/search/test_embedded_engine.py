from tests.contracts.search_engine import EngineContract


class TestEmbeddedEngine(EngineContract):
    """The engine fixture of this folder is the embedded one."""
