#include "care/care_words.h"
#include "care/file_watch.h"
#include "care/look_aside.h"
#include "care/told_notices.h"
#include "rescue/rescue_words.h"
#include "shared/attempt.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "store/place/name_beside.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/notebook_places.h"

// What is noticed about the file of the open notebook.

namespace alongside {

void MainWindow::watchFile() {
    const auto& notebook = link_->notebook();
    if (notebook.file() == readsDamaged_) {
        auto* ribbon = new NoticeLine(Tone::Warn, QStringLiteral("wrench"),
                                      tr("You look at a damaged notebook. Nothing can be changed."));
        ribbon->setAction(tr("Ways out"));
        connect(ribbon, &NoticeLine::acted, this, &MainWindow::damageFound, Qt::QueuedConnection);
        return frame_->setRibbon(ribbon);
    }
    if (!hasLookedAside_) {
        auto* aside = new LookAside(*link_, frame_);
        connect(aside, &LookAside::noticed, this, &MainWindow::tell, Qt::QueuedConnection);
    }
    if (notebook.isReadOnly())
        return;
    auto* watch = new FileWatch(*link_, frame_);
    connect(watch, &FileWatch::replaced, this, &MainWindow::goOnBeside);
}

// Each sentence stays until it is put away, once for each file.
void MainWindow::tell(const Noticed& noticed) {
    if (noticed.isDamaged)
        return damageFound();
    if (!frame_ || hasLookedAside_) // the frame was built anew while it was on its way
        return;
    hasLookedAside_ = true;
    const auto file = link_->notebook().file();
    for (const auto& notice : noticesOf(noticed, link_->notebook().now(), link_->today())) {
        if (!notice.name.isEmpty() && ToldNotices().wasTold(notice.name, file))
            continue;
        auto* ribbon = new NoticeLine(Tone::Accent, QStringLiteral("info"), notice.words);
        ribbon->setAction(tr("Got it"));
        connect(ribbon, &NoticeLine::acted, ribbon, [ribbon, name = notice.name, file] {
            ribbon->hide();
            if (!name.isEmpty())
                ToldNotices().putAway(name, file);
        });
        showNotice(ribbon);
    }
}

// Above the pages until it is answered, also over a frame that is built anew.
void MainWindow::showNotice(NoticeLine* notice) {
    notices_.emplace_back(notice);
    if (!frame_)
        return;
    frame_->setRibbon(notice);
    notice->show();
}

void MainWindow::takeNoticesAway() {
    std::erase_if(notices_, [](const auto& notice) { return !notice || notice->isHidden(); });
    for (const auto& notice : notices_)
        notice->setParent(nullptr); // not even hidden in a window that is a teacher's
}

void MainWindow::bringNoticesBack() {
    for (const auto& notice : notices_) {
        frame_->setRibbon(notice);
        notice->show();
    }
}

void MainWindow::dropNotices() {
    for (const auto& notice : notices_)
        if (notice && !notice->parentWidget())
            delete notice;
    notices_.clear();
}

// Whatever is typed goes on where it is, into a file of its own; the other one stays as it is.
void MainWindow::goOnBeside() {
    const auto other = link_->notebook().file();
    const auto mine = nameBeside(other, kKeptBeside, link_->today());
    if (!attempt(this, [&] { link_->notebook().goOnIn(mine); }))
        return;
    firstWindow_.answerFor(mine);
    if (other != demoNotebookPath())
        memory_.setLastNotebook(toQt(mine.string()));
    std::error_code none;
    const bool isThere = std::filesystem::exists(other, none);
    auto* ribbon = new NoticeLine(
        Tone::Warn, QStringLiteral("triangle-alert"),
        (isThere ? tr("Another program put another file in the notebook's place while it was open. Nothing is lost: "
                      "what you have here goes on as %1, and the other one is untouched.")
                 : tr("Another program moved or removed the notebook's file while it was open. Nothing is lost: what "
                      "you have here goes on as %1."))
            .arg(fileWords(mine)));
    if (isThere) {
        ribbon->setAction(tr("Open the other one"));
        connect(
            ribbon, &NoticeLine::acted, this, [this, other] { openOther(other); }, Qt::QueuedConnection);
    }
    showNotice(ribbon);
}

// With the key that was at hand, if it fits.
void MainWindow::openOther(const std::filesystem::path& other) {
    const auto mine = fileWords(link_->notebook().file());
    const auto key = link_->notebook().key();
    try {
        put(opened(other, key));
    } catch (const Error&) {
        if (!open(other))
            return;
    }
    frame_->say(tr("What you had before is kept as %1.").arg(mine));
}

} // namespace alongside
