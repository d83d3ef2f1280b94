"""All that the window's first paint does without: engine, threads, lists. Built after it, taken down in reverse."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app import log
from desktop_app.assembly import plan_from
from desktop_app.handover import HandoverServer
from desktop_app.options import Options
from desktop_app.runtime.catalogue import Catalogue
from desktop_app.runtime.connectivity import Connectivity
from desktop_app.runtime.engine_room import EngineRoom
from desktop_app.runtime.expectations import Expectations
from desktop_app.runtime.first_look import FirstLook
from desktop_app.runtime.front_parts import FrontParts
from desktop_app.runtime.idle_memory import IdleMemory
from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.last_told import LastTold
from desktop_app.runtime.library_desk import LibraryDesk
from desktop_app.runtime.library_files import LibraryFiles
from desktop_app.runtime.library_list import LibraryListModel
from desktop_app.runtime.line import Line
from desktop_app.runtime.parts import Parts
from desktop_app.runtime.picture_round import PictureRound
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.queue_undo import QueueUndo
from desktop_app.runtime.reader import ReaderThread
from desktop_app.runtime.undo import UndoStack
from desktop_app.runtime.updates import Updates
from desktop_app.storage.library_files import LibraryPlaces
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.secrets import SecretStore, environment_token
from desktop_app.words.clip_edits import edit_words
from desktop_app.words.clips import describe_clip
from desktop_app.words.queue import deed_words
from desktop_app.words.states import describe


class Backstage(QObject):
    """GUI thread. `show_wanted(tuple[Path, …])`: somebody started Stillwake again on this data folder, maybe
    with stills to open.
    """

    show_wanted = Signal(object)

    def __init__(self, options: Options, front: FrontParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log.setup_logging(options.data_dir)
        models = {spec.model_id: spec for spec in front.models}
        settings = front.preferences.settings
        self._plan = plan_from(options, settings, models, front.library_dir, environment_token())
        self._room = EngineRoom(self._plan, SecretStore())
        self._reader = ReaderThread(options.data_dir)
        self._first_look = FirstLook(options.data_dir, settings.library, self)
        self._pictures = Pictures(LibraryFolder(front.library_dir), options.data_dir)
        self._catalogue = Catalogue(self._room.accounts, self._reader, self._room)
        self._handover: HandoverServer | None = None
        self._open = False
        undo = UndoStack(self)
        self._queue_undo = QueueUndo(undo, deed_words, self)
        expectations = Expectations(self._reader, self)
        self._room.engine.job_done.connect(expectations.job_done)
        files = LibraryFiles(
            self._room.store,
            LibraryPlaces(options.data_dir, LibraryFolder(front.library_dir)),
            undo,
            self,
            picture_fields={spec.model_id: spec.picture_field for spec in front.models},
            movable=options.library_dir is None,
        )
        self.parts = Parts(
            models=front.models,
            preferences=front.preferences,
            intake=front.intake,
            library_dir=front.library_dir,
            sight=front.sight,
            engine=self._room.engine,
            desk=self._room.desk,
            line=self._room.line,
            accounts=self._room.accounts,
            travel=self._room.travel,
            catalogue=self._catalogue,
            connectivity=Connectivity(),
            reader=self._reader,
            pictures=self._pictures,
            picture_round=PictureRound(self._pictures, self._reader, self),
            jobs=JobListModel(describe, self._pictures, expectations),
            library=LibraryListModel(self._reader, describe_clip, front.library_dir, self._pictures),
            undo=undo,
            library_desk=LibraryDesk(self._room.store, undo, edit_words, self),
            library_files=files,
            updates=Updates(front.preferences, self),
            idle_memory=IdleMemory(self),
        )
        self.told = LastTold(self)
        self._connect(self.parts)
        self._connect_undo(self.parts.line, self._queue_undo)

    def _connect(self, parts: Parts) -> None:
        engine = parts.engine
        self._first_look.read.connect(parts.library.look_first)
        engine.jobs_loaded.connect(parts.jobs.load)
        engine.queue_changed.connect(self.told.queue_changed)
        parts.accounts.changed.connect(self.told.accounts_changed)
        engine.job_changed.connect(parts.jobs.update)
        engine.progressed.connect(parts.jobs.update)
        engine.clips_added.connect(parts.library.clips_added)
        engine.jobs_loaded.connect(self._store_ready)
        parts.library_files.added.connect(parts.library.clips_added)
        parts.library_files.bin.settled.connect(parts.library_desk.forget_removed)
        self._pictures.missing.connect(parts.library_files.watch.doubt)
        self._pictures.used.connect(parts.idle_memory.used)
        engine.job_changed.connect(parts.picture_round.job_changed)
        parts.reader.damaged.connect(self._room.store.met_damage)
        engine.store_lost.connect(parts.reader.let_go)
        engine.store_back.connect(parts.reader.come_back)
        engine.store_back.connect(parts.library.reload)
        parts.connectivity.online_changed.connect(engine.set_online)
        parts.accounts.current_changed.connect(self._remember_account)
        for told in (engine.jobs_loaded, engine.job_done, parts.accounts.current_changed):
            told.connect(parts.accounts.look_at_balance)
        self._catalogue.quote_fetched.connect(self._room.keep_quote)
        self._room.ending.connect(self._catalogue.stop)

    def _connect_undo(self, line: Line, undo: QueueUndo) -> None:
        """Here, not in the window: what was done by hand can be taken back in the next one, too."""
        line.done.connect(undo.take)
        undo.settled.connect(line.settle)
        undo.back_wanted.connect(line.bring_back)
        undo.cancel_wanted.connect(line.cancel)

    def open(self) -> None:
        """Start the engine. Whoever wants to hear its first words has connected before."""
        self._open = True
        self._room.open()
        plan, parts = self._plan, self.parts
        self._handover = HandoverServer(
            plan.data_dir, plan.api_base, parts.engine, parts.desk, plan.library_dir, parent=self
        )
        self._handover.show_wanted.connect(self.show_wanted)
        parts.updates.begin()

    def close(self) -> bool:
        """Stop everything; returns when every thread has ended and the database is closed.

        False if a call hangs in the system, with its thread: the process must end with it.
        """
        self._open = False
        if self._handover is not None:
            self._handover.close()
        self.parts.library_files.stop()
        self.parts.picture_round.shutdown()
        self.parts.updates.shutdown()
        self.parts.idle_memory.stop()
        clean = self._room.close() and self._catalogue.clean
        self.parts.library_files.shutdown()
        self._first_look.shutdown()
        self._reader.stop()
        self._pictures.shutdown()
        log.end_logging(self._log)
        return clean

    @Slot(object)
    def _store_ready(self, _jobs: object) -> None:
        if self._open:  # the word may come after the end
            self._reader.start()
            self.parts.library_files.begin()

    @Slot(str)
    def _remember_account(self, account: str) -> None:
        self.parts.preferences.change(account=account)
