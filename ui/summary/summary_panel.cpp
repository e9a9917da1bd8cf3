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
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/tick.h"
#include "summary/standing_words.h"
#include "summary/summary_words.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kPreviewHeight = 220;

QPlainTextEdit* makePreview() {
    auto* preview = new QPlainTextEdit;
    preview->setReadOnly(true);
    preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    preview->setTabChangesFocus(true);
    preview->setAccessibleName(SummaryPanel::tr("Summary as it leaves"));
    preview->setMinimumHeight(px(kPreviewHeight));
    return preview;
}

} // namespace

SummaryPanel::SummaryPanel(NotebookLink& link, ContactId contact, QWidget* parent)
    : Panel(tr("Summary of a meeting"), parent), link_(link), contact_(contact), to_(new QComboBox),
      agreed_(new NoticeLine(Tone::Neutral, QStringLiteral("handshake"), {})), preview_(makePreview()),
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
    for (QWidget* each : {static_cast<QWidget*>(agreed_), static_cast<QWidget*>(preview_), static_cast<QWidget*>(mark_),
                          static_cast<QWidget*>(outcome_)})
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

// Each teacher of a meeting with several has a summary of their own.
void SummaryPanel::offerTeachers() {
    const auto contact = link_.read().contacts.find(contact_).value_or(Contact{});
    const QSignalBlocker quiet(to_);
    for (const auto id : contact.with)
        if (const auto teacher = link_.read().teachers.find(id))
            to_->addItem(toQt(teacher->name), static_cast<qlonglong>(id.value));
    to_->setVisible(to_->count() > 1);
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
}

void SummaryPanel::showStanding(const std::optional<Contact>& contact) {
    const auto words =
        contact && summary_
            ? standingWords({*contact, summaryAgreed(link_.read(), *contact, teacher()), isBare(*summary_)},
                            link_.today())
            : tr("This meeting is not there any more, or was not held.");
    agreed_->setWords(words);
    agreed_->setVisible(!words.isEmpty());
    mark_->setVisible(summary_ && contact && !contact->summarySentOn);
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
    outcome_->setWords(marked ? tr("%1 Marked as sent today.").arg(words) : words);
    outcome_->setAction(marked ? tr("Undo the mark") : QString());
    outcome_->show();
}

void SummaryPanel::undoMark() {
    const auto last = link_.notebook().undoable();
    if (last && last->op == Op::SendSummary && attempt(this, [this] { link_.undo(); }))
        outcome_->hide();
}

} // namespace alongside
