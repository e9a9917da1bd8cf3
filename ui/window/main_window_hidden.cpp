#include "meetings/meeting_drafts.h"
#include "shared/kept_drafts.h"
#include "shared/long_work.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "window/close_panels.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QTimer>

#include <chrono>

// Notes hidden from a screen that others see, and shown again.

namespace alongside {
namespace {

constexpr std::chrono::milliseconds kLookAgain{200};

} // namespace

// All that is on the screen goes and is built anew, so that no page has to learn to hide what it shows.
void MainWindow::hideNotes(bool hide) {
    if (!frame_ || !link_ || link_->hidesNotes() == hide)
        return;
    if (findChild<LongWork*>()) { // to close its panel would stop it
        frame_->say(hide ? tr("Notes are hidden as soon as this has ended.")
                         : tr("Notes show as soon as this has ended."));
        QTimer::singleShot(kLookAgain, frame_, [this, hide] { hideNotes(hide); });
        return;
    }
    closePanels(*this);
    forgetGuideSearch();
    takeFrameAway();
    memory_.setHidesNotes(hide);
    if (hide)
        link_->hideNotes(true);
    else
        hideNotesAsRemembered();
    bringFrameBack();
    frame_->say(hide ? tr("Notes are hidden. Names show as initials.") : tr("Notes and names show again."));
}

// What was typed under the cover takes its place among what was typed before: once notes show, and when a notebook is
// opened whose notes are hidden, for somebody else may look on by then. Returns whether something waits unseen.
bool MainWindow::hideNotesAsRemembered() {
    link_->hideNotes(false);
    if (!link_->notebook().isReadOnly())
        try {
            KeptDrafts::of(*link_).takeOverCovered();
        } catch (const Error&) {
            // In a damaged file they go on waiting, and the pages tell of the damage.
        }
    const bool isUnfinished = !keptMeetings(*link_).empty();
    link_->hideNotes(memory_.hidesNotes());
    return isUnfinished && link_->hidesNotes();
}

QWidget* MainWindow::makeHiddenRibbon() {
    auto* ribbon = new NoticeLine(Tone::Accent, QStringLiteral("eye-off"),
                                  tr("Notes are hidden: names show as initials, words about people not at all."));
    ribbon->setAction(tr("Show notes"));
    // Queued, for the ribbon goes with the frame.
    connect(
        ribbon, &NoticeLine::acted, this, [this] { hideNotes(false); }, Qt::QueuedConnection);
    return ribbon;
}

} // namespace alongside
