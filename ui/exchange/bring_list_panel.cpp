#include "exchange/bring_list_panel.h"

#include "backups/backup_words.h"
#include "exchange/list_check.h"
#include "exchange/list_source.h"
#include "exchange/people_words.h"
#include "exchange/roster/bring_roster.h"
#include "exchange/roster_words.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/notice_line.h"
#include "shared/part_keys.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <filesystem>

namespace alongside {
namespace {

constexpr int kListWidth = 920;

// The one file or folder that is dragged here; empty where it is anything else.
QString fileIn(const QMimeData* dragged) {
    const auto urls = dragged->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

BringListPanel::BringListPanel(NotebookLink& link, QWidget* parent)
    : Panel(tr("Bring your list"), parent), link_(link), source_(new ListSource), check_(new ListCheck(link)),
      unsaved_(new NoticeLine(Tone::Neutral, QStringLiteral("info"),
                              tr("Your list is not brought in yet. Press Esc again to close without it."))),
      reason_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)),
      back_(makeButton(ButtonKind::Quiet, tr("Back"), QStringLiteral("arrow-left"))),
      next_(makeButton(ButtonKind::Primary, tr("Next"))), bring_(makeButton(ButtonKind::Primary, tr("Add teachers"))) {
    setAcceptDrops(true);
    widen(kListWidth);
    body()->addWidget(source_, 1);
    body()->addWidget(check_, 1);
    body()->addWidget(unsaved_);
    unsaved_->hide();
    fillFooter();
    connect(source_, &ListSource::pastedChanged, this, [this] {
        unsaved_->hide();
        source_->say({});
        wordButtons();
    });
    connect(source_, &ListSource::fileChosen, this, &BringListPanel::openFile);
    connect(check_, &ListCheck::understood, this, [this] {
        const bool waited = back_->hasFocus() && !bring_->isEnabled();
        wordButtons();
        if (waited && bring_->isEnabled())
            bring_->setFocus(Qt::OtherFocusReason);
    });
    connect(check_, &ListCheck::stopped, this,
            [this] { refuse(tr("You stopped it. Open it again when you wish."), {}, true); });
    goTo(source_);
}

void BringListPanel::fillFooter() {
    auto* cancel = makeButton(ButtonKind::Quiet, tr("Cancel"));
    footer()->addWidget(back_);
    footer()->addWidget(reason_, 1);
    for (auto* button : {cancel, next_, bring_})
        footer()->addWidget(button);
    for (auto* button : {cancel, next_, bring_, back_})
        button->setAutoDefault(false); // Enter in the table or a choice stores nothing
    onKey(PartKey::Done, this, this, [this] { (isChecking() ? bring_ : next_)->click(); });
    connect(cancel, &QPushButton::clicked, this, [this] { Panel::reject(); });
    connect(back_, &QPushButton::clicked, this, [this] { goTo(source_); });
    connect(next_, &QPushButton::clicked, this, &BringListPanel::readPasted);
    connect(bring_, &QPushButton::clicked, this, &BringListPanel::bring);
}

bool BringListPanel::isChecking() const {
    return !check_->isHidden();
}

void BringListPanel::goTo(QWidget* step) {
    source_->setVisible(step == source_);
    check_->setVisible(step == check_);
    back_->setVisible(step == check_);
    next_->setVisible(step == source_);
    bring_->setVisible(step == check_);
    unsaved_->hide();
    wordButtons();
    if (step == source_)
        source_->setFocus(Qt::OtherFocusReason);
    else
        (bring_->isEnabled() ? bring_ : back_)->setFocus(Qt::OtherFocusReason);
}

void BringListPanel::wordButtons() {
    const auto nothing = isChecking() ? check_->nothingToBring() : QString();
    reason_->setWords(nothing);
    next_->setEnabled(!source_->pasted().trimmed().isEmpty());
    bring_->setEnabled(nothing.isEmpty());
    bring_->setText(deedWords(check_->preview()));
    bring_->setAccessibleDescription(nothing);
}

void BringListPanel::readPasted() {
    check(readPeople({fromQt(source_->pasted()), CsvEncoding::Utf8}), tr("Your list"), true);
}

void BringListPanel::openFile(const QString& path) {
    const auto name = QFileInfo(path).fileName();
    goTo(source_);
    LongWork::start(
        this, tr("Reading %1", "a file").arg(name),
        [path = std::filesystem::path(fromQt(path)), today = link_.today()](const Progress& progress) {
            return readPeople(path, today, progress);
        },
        [this, name](std::future<People>& read) { take(read, name); });
}

void BringListPanel::take(std::future<People>& read, const QString& name) {
    try {
        check(read.get(), name, false);
    } catch (const Stopped&) {
        refuse(tr("You stopped it. Open it again when you wish."), name, false);
    } catch (const std::exception&) {
        refuse(tr("%1 cannot be read. Check that it is a file and that you may open it.").arg(name), {}, true);
    }
}

void BringListPanel::check(People people, const QString& name, bool isPasted) {
    if (const auto* refusal = std::get_if<PeopleRefusal>(&people)) {
        refuse(sentenceFor(*refusal), name, isPasted);
        return;
    }
    if (auto* list = std::get_if<PeopleList>(&people)) {
        check_->show(std::move(*list), name);
    } else if (const auto refusal = check_->show(std::get<CsvText>(std::move(people)), name)) {
        refuse(sentenceFor(*refusal), name, isPasted);
        if (isPasted)
            source_->pointTo(refusal->place.line);
        return;
    }
    source_->say({});
    goTo(check_);
}

void BringListPanel::refuse(const QString& words, const QString& name, bool isPasted) {
    goTo(source_);
    source_->say(isPasted ? words : tr("%1: %2", "a file, and what is wrong").arg(name, words));
}

void BringListPanel::bring() {
    LongWork::start(
        this, tr("Bringing in your list"), link_,
        [preview = check_->preview()](Notebook& notebook) { return bringRoster(notebook, preview); },
        [this](std::future<std::filesystem::path>& brought) { end(brought); });
}

void BringListPanel::end(std::future<std::filesystem::path>& brought) {
    std::filesystem::path copy;
    if (!attempt(this, [&] { copy = brought.get(); }))
        return;
    attempt(this, [&] { check_->remember(); });
    Q_EMIT this->brought(copy.empty() ? QString() : copyWords(copy.filename()));
    accept();
}

void BringListPanel::reject() {
    if (isChecking()) {
        goTo(source_);
        return;
    }
    if (!unsaved_->isHidden() || source_->pasted().trimmed().isEmpty()) {
        Panel::reject();
        return;
    }
    unsaved_->show();
}

void BringListPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BringListPanel::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openFile(fileIn(event->mimeData()));
}

} // namespace alongside
