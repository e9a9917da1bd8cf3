#include "window/main_window.h"

#include "exchange/demo/demo.h"
#include "shared/attempt.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/wording/deed_words.h"
#include "shared/wording/error_words.h"
#include "window/about_panel.h"
#include "window/demo_ribbon.h"
#include "window/key_habits.h"
#include "window/notebook_frame.h"
#include "window/notebook_places.h"
#include "window/shortcuts_panel.h"
#include "window/welcome_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QStackedLayout>

namespace alongside {
namespace {

constexpr int kSmallestWidth = 640, kSmallestHeight = 480;
constexpr int kZoomStep = 10; // percent
constexpr unsigned kDemoSeed = 1;

QWidget* makeReadOnlyRibbon() {
    return new NoticeLine(
        Tone::Warn, QStringLiteral("lock"),
        MainWindow::tr("You can read this notebook and not change it: the file or its folder is write-protected."));
}

// Where it cannot be removed, it stays.
void removeDemo() {
    std::error_code failed;
    std::filesystem::remove(demoNotebookPath(), failed);
}

} // namespace

MainWindow::MainWindow(Theme& theme, WindowMemory& memory, Clock clock)
    : theme_(theme), memory_(memory), clock_(std::move(clock)), content_(contentIn(fromQt(QLocale().name()))),
      layers_(new QStackedLayout(this)) {
    setWindowTitle(tr("Alongside"));
    setMinimumSize(kSmallestWidth, kSmallestHeight);
    memory_.restoreGeometry(*this);
    connect(&firstWindow_, &FirstWindow::raiseAsked, this, &MainWindow::comeForward);
    makeActions();
    new KeyHabits(this);
}

MainWindow::~MainWindow() {
    delete frame_; // its pages hold the link
}

QAction* MainWindow::addAction(const QString& words, const QKeySequence& keys, std::function<void()> act) {
    auto* action = new QAction(words, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    QWidget::addAction(action);
    return action;
}

void MainWindow::makeActions() {
    const auto inFrame = [this](void (NotebookFrame::*act)()) {
        return [this, act] {
            if (frame_)
                (frame_->*act)();
        };
    };
    const auto toPage = [this](MainPage page) {
        return [this, page] {
            if (frame_)
                frame_->go({page, {}, {}});
        };
    };
    addAction(tr("Log meeting"), Qt::CTRL | Qt::Key_L, inFrame(&NotebookFrame::logMeeting));
    addAction(tr("Add teacher"), QKeySequence::New, [this] { frame_ ? frame_->addTeacher() : makeFirstNotebook(); });
    addAction(tr("Today"), Qt::CTRL | Qt::Key_1, toPage(MainPage::Today));
    addAction(tr("Teachers"), Qt::CTRL | Qt::Key_2, toPage(MainPage::Teachers));
    addAction(tr("Next steps"), Qt::CTRL | Qt::Key_3, toPage(MainPage::NextSteps));
    addAction(tr("Back"), QKeySequence::Back, inFrame(&NotebookFrame::goBack));
    addAction(tr("Forward"), QKeySequence::Forward, inFrame(&NotebookFrame::goForward));
    undo_ = addAction(tr("Undo"), QKeySequence::Undo, inFrame(&NotebookFrame::undo));
    redo_ = addAction(tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, inFrame(&NotebookFrame::redo));
    const auto zoomTo = [this](auto percent) {
        return [this, percent] {
            theme_.setZoom(percent(theme_.zoom()));
            memory_.setTextSize(theme_.zoom());
        };
    };
    larger_ = addAction(tr("Larger"), QKeySequence::ZoomIn, zoomTo([](int now) { return now + kZoomStep; }));
    smaller_ = addAction(tr("Smaller"), QKeySequence::ZoomOut, zoomTo([](int now) { return now - kZoomStep; }));
    normal_ = addAction(tr("Normal"), Qt::CTRL | Qt::Key_0, zoomTo([](int) { return 100; }));
    open_ = addAction(tr("Open another notebook…"), QKeySequence::Open, [this] { chooseFile(); });
    shortcuts_ =
        addAction(tr("Keyboard shortcuts"), Qt::CTRL | Qt::Key_Question, [this] { openPanel<ShortcutsPanel>(this); });
    quit_ = addAction(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { QWidget::close(); });
    makeAppearances();
}

void MainWindow::makeAppearances() {
    appearances_ = new QActionGroup(this);
    for (const auto& [appearance, words] :
         {std::pair{Appearance::System, tr("As the desktop")}, std::pair{Appearance::Light, tr("Light")},
          std::pair{Appearance::Dark, tr("Dark")}}) {
        auto* action = appearances_->addAction(words);
        action->setCheckable(true);
        action->setChecked(theme_.appearance() == appearance);
        connect(action, &QAction::triggered, this, [this, appearance = appearance] {
            theme_.setAppearance(appearance);
            memory_.setAppearance(appearance);
        });
    }
}

QMenu* MainWindow::makeMoreMenu() {
    auto* more = new QMenu(tr("More"));
    more->addActions({undo_, redo_});
    more->addSeparator();
    more->addMenu(tr("Appearance"))->addActions(appearances_->actions());
    more->addMenu(tr("Text size"))->addActions({larger_, smaller_, normal_});
    more->addSeparator();
    more->addActions({open_, shortcuts_});
    more->addAction(tr("About Alongside"), this, [this] { openPanel<AboutPanel>(this); });
    more->addSeparator();
    more->addAction(quit_);
    connect(more, &QMenu::aboutToShow, this, &MainWindow::wordUndo);
    return more;
}

void MainWindow::wordUndo() {
    const auto word = [this](QAction* action, const std::optional<Deed>& deed, const QString& verb) {
        action->setEnabled(deed.has_value());
        action->setText(deed ? tr("%1: %2", "undo or redo, and what").arg(verb, frame_->wordsOf(*deed)) : verb);
    };
    word(undo_, link_->notebook().undoable(), tr("Undo"));
    word(redo_, link_->notebook().redoable(), tr("Redo"));
}

void MainWindow::showWelcome() {
    const auto last = memory_.lastNotebook();
    auto* welcome = new WelcomePage(QFile::exists(last) ? last : QString());
    connect(welcome, &WelcomePage::ownWanted, this, [this, last] { open(fromQt(last)); });
    connect(welcome, &WelcomePage::firstTeacherWanted, this, &MainWindow::makeFirstNotebook);
    connect(welcome, &WelcomePage::demoWanted, this, &MainWindow::openDemo);
    connect(welcome, &WelcomePage::fileWanted, this, &MainWindow::chooseFile);
    layers_->addWidget(welcome);
    layers_->setCurrentWidget(welcome);
}

bool MainWindow::open(const std::filesystem::path& file) {
    std::error_code missing;
    if (link_ && std::filesystem::equivalent(file, link_->notebook().file(), missing))
        return true;
    return attempt(this, [&] {
        try {
            put(Notebook::open(file, {}, clock_));
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::ReadOnly)
                throw;
            put(Notebook::open(file, {}, clock_, Access::ReadOnly));
            frame_->setRibbon(makeReadOnlyRibbon());
        }
    });
}

void MainWindow::openDemo() {
    const auto file = demoNotebookPath();
    if (std::filesystem::exists(file)) {
        open(file);
        return;
    }
    attempt(this, [&] {
        auto notebook = Notebook::create(file, {}, clock_);
        fillWithDemo(notebook, DemoSize::Demo, kDemoSeed, clock_.today());
        put(std::move(notebook));
    });
}

void MainWindow::startDemoAfresh() {
    close(false);
    removeDemo();
    openDemo();
}

void MainWindow::leaveDemo() {
    close(true);
    removeDemo();
}

void MainWindow::makeFirstNotebook() {
    const auto file = ownNotebookPath();
    const bool there = std::filesystem::exists(file) || attempt(this, [&] { Notebook::create(file, {}, clock_); });
    if (there && open(file))
        frame_->addTeacher();
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
    const auto file = notebook.file();
    close(false);
    link_ = std::make_unique<NotebookLink>(std::move(notebook));
    frame_ = new NotebookFrame(*link_, content_, makeMoreMenu());
    if (file == demoNotebookPath()) {
        auto* ribbon = new DemoRibbon;
        connect(ribbon, &DemoRibbon::afreshAsked, this, &MainWindow::startDemoAfresh, Qt::QueuedConnection);
        connect(ribbon, &DemoRibbon::leaveAsked, this, &MainWindow::leaveDemo, Qt::QueuedConnection);
        frame_->setRibbon(ribbon);
    } else {
        memory_.setLastNotebook(toQt(file.string()));
    }
    layers_->addWidget(frame_);
    layers_->setCurrentWidget(frame_);
    frame_->go({static_cast<MainPage>(memory_.lastPage()), {}, {}});
    firstWindow_.answerFor(file);
}

void MainWindow::close(bool toWelcome) {
    if (toWelcome)
        showWelcome();
    delete frame_;
    frame_ = nullptr;
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

void MainWindow::closeEvent(QCloseEvent* event) {
    memory_.keepGeometry(*this);
    memory_.setWasDark(theme_.isDark());
    if (frame_)
        memory_.setLastPage(static_cast<int>(frame_->place().page));
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && link_)
        link_->lookAtTheDay();
}

} // namespace alongside
