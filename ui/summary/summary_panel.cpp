#include "summary/summary_panel.h"

#include "actions/contact_actions.h"
#include "leaving/hand_over.h"
#include "leaving/print_leaving.h"
#include "leaving/save_leaving.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/note_edit.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/tick.h"
#include "shared/wording/others_named_words.h"
#include "summary/standing_words.h"
#include "summary/summary_words.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

constexpr int kLeastRows = 9, kMostRows = 24; // of the preview

QPlainTextEdit* makePreview() {
    auto* preview = new NoteEdit(SummaryPanel::tr("Summary as it leaves"));
    preview->setRows(kLeastRows, kMostRows);
    preview->setReadOnly(true);
    preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return preview;
}

} // namespace

SummaryPanel::SummaryPanel(NotebookLink& link, ContactId contact, QWidget* parent)
    : Panel(tr("Summary of a meeting"), parent), link_(link), contact_(contact), to_(new QComboBox),
      agreed_(new NoticeLine(Tone::Neutral, QStringLiteral("handshake"), {})),
      othersNamed_(new NoticeLine(Tone::Warn, QStringLiteral("users"), {})), preview_(makePreview()),
      mark_(makeTick(tr("Mark the summary as sent"), tr("As of today, once it has left"))),
      outcome_(new NoticeLine(Tone::Ok, QStringLiteral("circle-check"), {})) {
    build();
    offerTeachers();
    connect(to_, &QComboBox::currentIndexChanged, this, &SummaryPanel::refresh);
    connect(outcome_, &NoticeLine::acted, this, &SummaryPanel::undoMark);
    connect(&link_, &NotebookLink::changed, this, &SummaryPanel::refresh);
    refresh();
    (to_->count() > 1 ? static_cast<QWidget*>(to_) : preview_)->setFocus();
}

void SummaryPanel::build() {
    outcome_->hide();
    mark_->setChecked(true);
    body()->addWidget(to_);
    nameCombo(to_, tr("For"));
    for (QWidget* each :
         {static_cast<QWidget*>(agreed_), static_cast<QWidget*>(preview_), static_cast<QWidget*>(othersNamed_),
          static_cast<QWidget*>(mark_), static_cast<QWidget*>(outcome_)})
        body()->addWidget(each);
    auto* edit = makeButton(ButtonKind::Quiet, tr("Edit meeting"));
    auto* copied = makeButton(ButtonKind::Secondary, tr("Copy"), QStringLiteral("copy"));
    auto* mailed = makeButton(ButtonKind::Primary, tr("E-mail"), QStringLiteral("mail"));
    mailed->setToolTip(tr("Opens your mail program with this text"));
    auto* more = makeMore();
    ways_ = {more, copied, mailed};
    footer()->addWidget(edit);
    footer()->addStretch();
    for (auto* each : ways_)
        footer()->addWidget(each);
    connect(copied, &QPushButton::clicked, this, &SummaryPanel::copy);
    connect(mailed, &QPushButton::clicked, this, &SummaryPanel::mail);
    connect(edit, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT editAsked();
    });
}

QWidget* SummaryPanel::makeMore() {
    printOnKey(this, [this] { print(); });
    auto* button = makeButton(ButtonKind::Secondary, tr("Save or print"), QStringLiteral("file-down"));
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("Save as PDF…")), &QAction::triggered, this, [this] { save(WayOut::SavedPdf); });
    connect(menu->addAction(tr("Save as web page…")), &QAction::triggered, this, [this] { save(WayOut::SavedHtml); });
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, &SummaryPanel::print);
    button->setMenu(menu);
    return button;
}

// Each teacher of a meeting with several has a summary of their own; first comes one whose has not left.
void SummaryPanel::offerTeachers() {
    const auto contact = link_.read().contacts.find(contact_).value_or(Contact{});
    const QSignalBlocker quiet(to_);
    for (const auto id : contact.with)
        if (const auto teacher = link_.read().teachers.find(id))
            to_->addItem(toQt(teacher->name), static_cast<qlonglong>(id.value));
    to_->setVisible(to_->count() > 1);
    if (const auto without = withoutSummary(link_.read(), contact); !without.empty())
        to_->setCurrentIndex(std::max(0, to_->findData(static_cast<qlonglong>(without.front().value))));
    if (to_->count() > 1)
        mark_->setText(tr("Mark the summary as sent to all %1 teachers").arg(QLocale().toString(to_->count())));
}

TeacherId SummaryPanel::teacher() const {
    return TeacherId{to_->currentData().toLongLong()};
}

void SummaryPanel::refresh() {
    const auto contact = link_.read().contacts.find(contact_);
    summary_ = meetingSummary(link_.read(), contact_, teacher());
    for (auto* each : ways_)
        each->setEnabled(summary_ && !isBare(*summary_));
    const auto words = summary_ ? summaryText(*summary_) : QString();
    if (preview_->toPlainText() != words)
        preview_->setPlainText(words);
    showStanding(contact);
    showOthersNamed(contact);
}

void SummaryPanel::showStanding(const std::optional<Contact>& contact) {
    const auto words =
        contact && summary_
            ? standingWords({*contact, summaryAgreed(link_.read(), *contact, teacher()), isBare(*summary_)},
                            link_.today())
            : tr("This meeting is not there any more, or was not held.");
    agreed_->setWords(words);
    agreed_->setVisible(!words.isEmpty());
    offerMark(contact);
    followMark(contact);
}

// Among whom the mark would be true only with the one that is shown: their names.
QString SummaryPanel::othersWithout(const std::optional<Contact>& contact) const {
    QStringList names;
    for (const auto id : contact ? withoutSummary(link_.read(), *contact) : std::vector<TeacherId>())
        if (id != teacher())
            names += toQt(link_.read().teachers.find(id)->name);
    return QLocale().createSeparatedList(names);
}

// The mark is one for the whole meeting, so it is ticked of itself only when the last summary is about to leave.
void SummaryPanel::offerMark(const std::optional<Contact>& contact) {
    mark_->setVisible(summary_ && contact && !contact->summarySentOn);
    const bool isLast = othersWithout(contact).isEmpty();
    if (std::exchange(isLast_, isLast) != isLast)
        mark_->setChecked(isLast);
}

// What the outcome says about the mark goes with the mark, and its undoing once something else was done.
void SummaryPanel::followMark(const std::optional<Contact>& contact) {
    const auto last = link_.notebook().undoable();
    if (!canUnmark_ || (contact && contact->summarySentOn && last && last->op == Op::SendSummary))
        return;
    canUnmark_ = false;
    outcome_->setAction({});
    if (!contact || !contact->summarySentOn)
        outcome_->hide();
}

// Whoever was at the meeting may be named; of others it is said before the words leave.
void SummaryPanel::showOthersNamed(const std::optional<Contact>& contact) {
    QString words;
    if (contact && summary_) {
        auto typed = summary_->sharedNote;
        for (const auto& step : summary_->steps)
            typed += '\n' + step.what;
        words = othersNamedWords(link_.read(), typed, contact->with);
    }
    othersNamed_->setWords(words);
    othersNamed_->setVisible(!words.isEmpty());
}

void SummaryPanel::copy() {
    if (copyLeaving(link_, this, {DocumentKind::Summary, {summary_->to}, summaryText(*summary_)}))
        hasLeft(tr("Copied."));
}

void SummaryPanel::mail() {
    const LeavingWords leaving{DocumentKind::Summary, {summary_->to}, summaryText(*summary_)};
    switch (mailLeaving(link_, this, leaving, {toQt(summary_->email), summaryTitle(*summary_)})) {
    case Handed::ToMail:
        return hasLeft(tr("Handed to your mail program."));
    case Handed::CopiedAsTooLong:
        return hasLeft(tr("This is longer than the 2,000 characters or so that a mail program takes over. It is copied "
                          "instead: paste it into a new message."));
    case Handed::CopiedWithoutProgram:
        return hasLeft(tr("No mail program answered. The text is copied instead: paste it into a new message."));
    case Handed::NotAtAll:
        break;
    }
}

void SummaryPanel::save(WayOut way) {
    const auto content = [summary = *summary_, way] {
        return way == WayOut::SavedHtml ? summaryHtml(summary) : pdfOf(summaryOnPaper(summary));
    };
    saveLeaving(link_, this, {DocumentKind::Summary, {summary_->to}, summaryFileName(*summary_)}, way, content,
                [this](const QString& path) { hasLeft(tr("Saved as %1.").arg(QDir::toNativeSeparators(path))); });
}

void SummaryPanel::print() {
    if (!summary_ || isBare(*summary_))
        return;
    printLeaving(link_, this, {DocumentKind::Summary, {summary_->to}}, summaryOnPaper(*summary_),
                 [this] { hasLeft(tr("Printed.")); });
}

void SummaryPanel::hasLeft(const QString& words) {
    const bool toMark = mark_->isVisibleTo(this) && mark_->isChecked();
    const bool marked = toMark && attempt(this, [this] { sendSummary(link_.notebook(), contact_, link_.today()); });
    const auto contact = link_.read().contacts.find(contact_);
    const auto others = contact && !contact->summarySentOn ? othersWithout(contact) : QString();
    outcome_->setWords(marked             ? tr("%1 Marked as sent today.").arg(words)
                       : others.isEmpty() ? words
                                          : tr("%1 Still to go to %2.", "what happened; names").arg(words, others));
    outcome_->setAction(marked ? tr("Undo the mark") : QString());
    outcome_->show();
    canUnmark_ = marked;
}

void SummaryPanel::undoMark() {
    attempt(this, [this] { link_.undo(); });
}

} // namespace alongside
