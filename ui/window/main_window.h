#pragma once

#include "exchange/content.h"
#include "security/secret.h"
#include "settings/look.h"
#include "shared/theme.h"
#include "shared/window_memory.h"
#include "store/notebook.h"
#include "window/first_window.h"

#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <vector>

class QStackedLayout;

namespace alongside {

class HandOverView;
class HelpWindow;
class Error;
class NewPasswordPanel;
class NotebookFrame;
class NoticeLine;
class OpenedAhead;
struct OpenedNotebook;
enum class LockReason;
class LockWatch;
struct BeforeLock;
class RescuePage;
enum class RescueReason;
struct Noticed;
struct WayBack;
struct Whereabouts;
struct WhileClosed;
class NotebookLink;
class UnlockPage;
class WindowActions;

// The one window: the welcome page, a locked notebook's page, the frame of the open one, or what a teacher sees to whom
// the screen was handed over; and the actions that are at hand everywhere.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(Theme& theme, WindowMemory& memory, Clock clock);
    ~MainWindow() override;

    void showWelcome();

    // Opens a notebook, or says why it cannot be opened and stays where it was. A notebook that cannot be written is
    // offered to read; one with a password is asked for it, where no key is at hand. Returns whether it is open.
    bool open(const std::filesystem::path& file, const Passphrase& key = {});

    // `open` takes the notebook from there, if it is the one.
    void bringAhead(std::unique_ptr<OpenedAhead> ahead);

    // Opens the make-believe school, and makes it first if it is not there.
    void openDemo();

    // Comes forward with the panel that logs a meeting: the one that is open, else a new one over whatever is. Only
    // comes forward while no notebook is open; once one is unlocked the panel opens.
    void logMeeting();

    // Closes the open notebook, with all that memory holds of it, until it is unlocked; one without a password leads to
    // where it gets one. While the screen is a teacher's, or the file is being changed, it is locked right after.
    void lock(LockReason reason);

    // Ends the program as closing the window does, without a question and without the backup that is due then: whoever
    // asks for it waits for neither.
    void endAtOnce();

    // Shows initials for names, and nothing of what was typed about people, for a screen that others see; or all again.
    void hideNotes(bool hide);

    // The guide, in a window beside this one, at the page that tells of what is on screen. Not while the screen is a
    // teacher's.
    void showHelp();
    void searchGuide(const QString& words);

    // Whether a notebook waits for its password.
    bool isLocked() const { return unlock_ != nullptr; }

    // Whether a damaged notebook waits for a way out.
    bool isRescuing() const { return rescue_ != nullptr; }

    NotebookLink* link() const { return link_.get(); } // null while no notebook is open
    NotebookFrame* frame() const { return frame_; }    // null on the welcome page, and while the screen is a teacher's

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void withOwn(std::function<void()> then);
    void protectOwn(const std::function<void()>& then);
    void makeOwn(NewPasswordPanel* panel, const SharedSecret& password, const std::function<void()>& then);
    void makeFirstNotebook();
    OpenedNotebook openedAheadOrNow(const std::filesystem::path& file, const Passphrase& key);
    Notebook opened(const std::filesystem::path& file, const Passphrase& key) const;
    void askPassword(const std::filesystem::path& file);
    void showUnlockPage(const std::filesystem::path& file);
    void leaveUnlockPage();
    bool hideNotesAsRemembered();
    QWidget* makeHiddenRibbon();
    void guard();
    void cover();
    void lockRescue();
    void keepUnsaved();
    bool hasUnsaved() const;
    void askToClose();
    void keepPlace();
    void lockIfMissed();
    void showRescue(std::filesystem::path file, Passphrase key, RescueReason reason);
    void connectRescue();
    void lockSoonIfMissed();
    void leaveRescue();
    void offerRescue(const std::filesystem::path& file);
    void offerReading(const std::filesystem::path& file, const Passphrase& key);
    void readInUse(const std::filesystem::path& file, const Passphrase& key);
    QWidget* makeReadOnlyRibbon();
    void tryToWrite();
    void askForCopy();
    void goOnInCopy(const std::filesystem::path& copy);
    void restoreOver(const WayBack& way);
    void salvage(const Passphrase& key);
    void readDamaged(const Passphrase& key);
    bool readsOn();
    void damageFound();
    void meetFailure(const Error& error);
    void watchFile();
    void tell(const Noticed& noticed);
    void showNotice(NoticeLine* notice);
    void takeNoticesAway();
    void bringNoticesBack();
    void dropNotices();
    void goOnBeside();
    void openOther(const std::filesystem::path& other);
    void chooseFile();
    void startDemoAfresh();
    void leaveDemo();
    void put(Notebook notebook);
    void put(OpenedNotebook opened);
    void makeReadyForDeeds();
    void buildFrame();
    void takeFrameAway();
    void bringFrameBack();
    void close(bool toWelcome);
    void doWhileClosed(const WhileClosed& work);
    void watchBackups();
    void backUpAtClosing();
    void comeForward();
    void forgetGuideSearch();
    void handOver(TeacherId teacher, const QString& code);
    void takeBack(HandOverView& view);

    Theme& theme_;
    WindowMemory& memory_;
    Clock clock_;
    std::shared_future<Content> content_; // read aside from the start on: no window waits for it
    Look look_;
    FirstWindow firstWindow_;
    std::unique_ptr<OpenedAhead> ahead_; // until it is taken
    std::unique_ptr<NotebookLink> link_;
    NotebookFrame* frame_ = nullptr;
    std::unique_ptr<Whereabouts> stoodAt_; // where the frame stood that was taken away
    std::unique_ptr<BeforeLock> beforeLock_;
    LockWatch* lockWatch_;
    bool missedLock_ = false;            // while the notebook could not be locked
    HandOverView* handedOver_ = nullptr; // while the screen is a teacher's
    UnlockPage* unlock_ = nullptr;       // while a notebook waits for its password
    std::function<void()> whenOpen_;     // what was asked for meanwhile
    std::unique_ptr<HelpWindow> help_;
    RescuePage* rescue_ = nullptr;              // while a damaged one waits for a way out
    std::filesystem::path readsDamaged_;        // which is open to be looked at
    std::filesystem::path readsInUse_;          // which another program writes to
    bool isDamaged_ = false;                    // the open one: nothing is written to it
    std::vector<QPointer<NoticeLine>> notices_; // about the file, and not answered yet
    bool hasLookedAside_ = false;               // at the file, since it was opened
    bool closesAnyway_ = false;                 // although what was typed is not on the disk
    bool endsAtOnce_ = false;
    QStackedLayout* layers_;
    WindowActions* actions_;
};

} // namespace alongside
