#include "window/main_window.h"

#include "help/help_window.h"
#include "pulse/hand_over_view.h"
#include "security/left_key.h"
#include "security/lock_watch.h"
#include "shared/attempt.h"
#include "shared/first_picture.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "today/day_ahead.h"
#include "window/application.h"
#include "window/before_lock.h"
#include "window/demo_ribbon.h"
#include "window/key_anywhere.h"
#include "window/key_habits.h"
#include "window/notebook_frame.h"
#include "window/notebook_places.h"
#include "window/opened_ahead.h"
#include "window/welcome_page.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QStackedLayout>
#include <QTimer>

#include <chrono>
#include <utility>

namespace alongside {
namespace {

constexpr int kSmallestWidth = 640, kSmallestHeight = 480;
constexpr std::chrono::milliseconds kOnceThere{150};

std::shared_future<Content> readAside(const QLocale& locale) {
    return std::async(std::launch::async, [language = fromQt(locale.name())] { return contentIn(language); }).share();
}

} // namespace

MainWindow::MainWindow(Theme& theme, WindowMemory& memory, Clock clock)
    : theme_(theme), memory_(memory), clock_(std::move(clock)), content_(readAside(QLocale())), look_(theme, memory),
      lockWatch_(new LockWatch(this)), layers_(new QStackedLayout(this)), actions_(new WindowActions(this, look_)) {
    setWindowTitle(tr("Alongside"));
    setMinimumSize(kSmallestWidth, kSmallestHeight);
    memory_.restoreGeometry(*this);
    connect(&firstWindow_, &FirstWindow::raiseAsked, this, &MainWindow::comeForward);
    connect(actions_, &WindowActions::firstTeacherAsked, this, &MainWindow::makeFirstNotebook);
    connect(actions_, &WindowActions::notebookAsked, this, &MainWindow::chooseFile);
    connect(&firstWindow_, &FirstWindow::logMeetingAsked, this, &MainWindow::logMeeting);
    // Queued, for what asked goes with the frame.
    connect(
        actions_, &WindowActions::lockAsked, this, [this] { lock(LockReason::Asked); }, Qt::QueuedConnection);
    const auto turn = [this] { hideNotes(link_ && !link_->hidesNotes()); };
    connect(actions_, &WindowActions::hideNotesAsked, this, turn, Qt::QueuedConnection);
    connect(new KeyAnywhere(Qt::CTRL | Qt::SHIFT | Qt::Key_H, this), &KeyAnywhere::pressed, this, turn);
    connect(actions_, &WindowActions::helpAsked, this, &MainWindow::showHelp);
    connect(actions_, &WindowActions::guideAsked, this, &MainWindow::searchGuide);
    connect(new KeyAnywhere(Qt::Key_F1, this), &KeyAnywhere::pressed, this, &MainWindow::showHelp);
    connect(lockWatch_, &LockWatch::lockWanted, this, &MainWindow::lock);
    if (auto* application = qobject_cast<Application*>(qApp))
        connect(application, &Application::failed, this, &MainWindow::meetFailure);
    new KeyHabits(this);
}

MainWindow::~MainWindow() {
    delete frame_; // its pages hold the link
    dropNotices();
    backUpAtClosing();
}

void MainWindow::showWelcome() {
    const auto last = memory_.lastNotebook();
    missedLock_ = false;
    delete findChild<WelcomePage*>(); // the one before may name another notebook
    leaveUnlockPage();
    auto* welcome = new WelcomePage(QFile::exists(last) ? last : QString());
    connect(welcome, &WelcomePage::ownWanted, this, [this, last] { open(fromQt(last)); });
    connect(welcome, &WelcomePage::firstTeacherWanted, this, &MainWindow::makeFirstNotebook);
    const auto inOwn = [this](void (NotebookFrame::*way)()) {
        return [this, way] { withOwn([this, way] { (frame_->*way)(); }); };
    };
    connect(welcome, &WelcomePage::listWanted, this, inOwn(&NotebookFrame::bringList));
    connect(welcome, &WelcomePage::archiveWanted, this, inOwn(&NotebookFrame::bringArchive));
    connect(welcome, &WelcomePage::demoWanted, this, &MainWindow::openDemo);
    connect(welcome, &WelcomePage::fileWanted, this, &MainWindow::chooseFile);
    connect(welcome, &WelcomePage::guideWanted, this, &MainWindow::showHelp);
    layers_->addWidget(welcome);
    layers_->setCurrentWidget(welcome);
}

void MainWindow::chooseFile() {
    const auto folder = toQt(ownNotebookPath().parent_path().string());
    auto* dialog = new QFileDialog(this, tr("Open a notebook"), folder, tr("Notebooks (*.alongside)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { open(std::filesystem::path(fromQt(name))); });
    dialog->open();
}

void MainWindow::put(Notebook notebook) {
    put(OpenedNotebook{std::move(notebook), std::nullopt});
}

void MainWindow::put(OpenedNotebook opened) {
    const auto file = opened.notebook.file();
    leaveUnlockPage();
    close(false);
    link_ = std::make_unique<NotebookLink>(std::move(opened.notebook));
    if (opened.today)
        DayAhead::bring(*link_, std::move(*opened.today));
    hasLookedAside_ = false;
    if (file != demoNotebookPath())
        memory_.setLastNotebook(toQt(file.string()));
    const auto before = beforeLock_ && beforeLock_->file == file ? std::move(beforeLock_) : nullptr;
    if (before)
        KeptDrafts::of(*link_).bringAhead(before->unsaved);
    const bool waits = hideNotesAsRemembered();
    buildFrame();
    frame_->setMeetingsView(memory_.meetingsView());
    frame_->goTo(static_cast<MainPage>(memory_.lastPage(clock_.today())));
    if (before && before->there)
        frame_->comeBackTo(*before->there);
    if (before && before->left)
        tellOfLeft(*before->left, *frame_);
    if (waits)
        frame_->say(tr("What you did not finish waits until notes show."));
    guard();
    forgetLeftKey(file, frame_);
    firstWindow_.answerFor(file);
    // After the page, which asks once the first picture is there.
    FirstPicture::after(*frame_, [this] { QTimer::singleShot(kOnceThere, frame_, [this] { makeReadyForDeeds(); }); });
}

// Once the first picture is there, and before the first key can want it.
void MainWindow::makeReadyForDeeds() {
    try {
        link_->notebook().makeReadyForDeeds();
    } catch (const Error&) {
        // The first deed says it.
    }
}

// Over the open notebook; where it stands is up to whoever asks.
void MainWindow::buildFrame() {
    frame_ = new NotebookFrame(*link_, content_.get(), look_, *actions_);
    if (link_->notebook().file() == demoNotebookPath()) {
        auto* ribbon = new DemoRibbon;
        connect(ribbon, &DemoRibbon::afreshAsked, this, &MainWindow::startDemoAfresh, Qt::QueuedConnection);
        connect(ribbon, &DemoRibbon::leaveAsked, this, &MainWindow::leaveDemo, Qt::QueuedConnection);
        frame_->setRibbon(ribbon);
    }
    if (link_->notebook().isReadOnly() && link_->notebook().file() != readsDamaged_)
        frame_->setRibbon(makeReadOnlyRibbon());
    if (link_->hidesNotes())
        frame_->setRibbon(makeHiddenRibbon());
    layers_->addWidget(frame_);
    layers_->setCurrentWidget(frame_);
    actions_->setFrame(frame_);
    // Queued, for the frame goes, and with it whoever asks.
    connect(frame_, &NotebookFrame::handOverAsked, this, &MainWindow::handOver, Qt::QueuedConnection);
    connect(
        frame_, &NotebookFrame::notesAsked, this, [this] { hideNotes(false); }, Qt::QueuedConnection);
    connect(frame_, &NotebookFrame::whileClosedAsked, this, &MainWindow::doWhileClosed, Qt::QueuedConnection);
    connect(frame_, &NotebookFrame::lockingChanged, this, &MainWindow::guard);
    watchBackups();
    watchFile();
}

void MainWindow::close(bool toWelcome) {
    lockWatch_->end();
    if (toWelcome)
        showWelcome();
    if (frame_)
        frame_->hide(); // pages that save when they go do so while they are whole
    delete frame_;
    frame_ = nullptr;
    dropNotices();
    actions_->setFrame(nullptr);
    forgetGuideSearch();
    backUpAtClosing();
    keepUnsaved();
    link_.reset();
}

void MainWindow::comeForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    auto* panel = QApplication::activeModalWidget(); // over a panel the window would get no key
    auto* front = panel ? panel : this;
    front->raise();
    front->activateWindow();
}

void MainWindow::logMeeting() {
    if (auto* menu = QApplication::activePopupWidget())
        menu->close();
    if (frame_)
        frame_->logMeeting();
    else if (isLocked())
        whenOpen_ = [this] { frame_->logMeeting(); };
    comeForward();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (handedOver_) {
        event->ignore();
        return handedOver_->askCoach(HandOverView::Way::Quit);
    }
    if (hasUnsaved() && !closesAnyway_) {
        event->ignore();
        return askToClose();
    }
    help_.reset(); // else it would stay, and the program with it
    keepPlace();
    QWidget::closeEvent(event);
}

// For the next start.
void MainWindow::keepPlace() {
    memory_.keepGeometry(*this);
    memory_.keepDesktop(theme_);
    if (!frame_ && !stoodAt_)
        return;
    const auto there = frame_ ? frame_->whereabouts() : *stoodAt_;
    memory_.setLastPage(static_cast<int>(there.place.page), clock_.today());
    memory_.setMeetingsView(there.meetings);
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && link_)
        link_->lookAtTheDay();
}

} // namespace alongside
