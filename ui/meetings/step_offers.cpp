#include "meetings/step_offers.h"

#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/note_edit.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

namespace alongside {
namespace {

// What stands behind the sign; empty for other lines.
QString behindSign(const QString& line) {
    static const QRegularExpression kSign(QStringLiteral("^\\s*>+\\s*(\\S.*?)\\s*$"));
    return kSign.match(line).captured(1);
}

} // namespace

QStringList linesForSteps(const QString& note) {
    QStringList lines;
    for (const auto& line : note.split(QLatin1Char('\n')))
        if (!behindSign(line).isEmpty())
            lines += line;
    return lines;
}

StepOffers::StepOffers(NoteEdit* note, Date today, const SchoolDays& days, QWidget* parent)
    : QWidget(parent), note_(note), today_(today), days_(days), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(px(space::kTiny));
    connect(note_, &QPlainTextEdit::textChanged, this, &StepOffers::read);
    read();
}

void StepOffers::setUsualDue(Date due) {
    usualDue_ = due;
    show();
}

void StepOffers::setForEach(bool severalPeople) {
    forEach_ = severalPeople;
    show();
}

void StepOffers::setLeft(const QStringList& lines) {
    left_ = lines;
    read();
}

void StepOffers::read() {
    offers_.clear();
    for (auto block = note_->document()->begin(); block.isValid(); block = block.next())
        if (const auto words = behindSign(block.text());
            !isNothingButDue(words, today_, days_) && !left_.contains(block.text()))
            offers_ += {block.text(), dueAtEnd(words, today_, days_)};
    show();
}

// Rows stay while words change, so that nothing jumps while the coach types.
void StepOffers::show() {
    while (rows_.size() < offers_.size())
        addRow();
    for (qsizetype i = 0; i < rows_.size(); ++i) {
        const auto& row = rows_[i];
        row.whole->setVisible(i < offers_.size());
        if (i >= offers_.size())
            continue;
        const auto words = wordsFor(offers_[i]);
        row.words->setWords(words);
        row.add->setAccessibleName(tr("Add %1").arg(words));
        row.leave->setAccessibleName(tr("Leave in the note: %1").arg(offers_[i].step.what));
    }
    setVisible(!offers_.isEmpty());
}

QString StepOffers::wordsFor(const Offer& offer) const {
    const auto lead = forEach_ ? tr("Next step for each of them: %1") : tr("Next step: %1");
    const auto due = offer.step.due ? offer.step.due : usualDue_;
    const auto words = lead.arg(offer.step.what);
    const auto whole = due ? tr("%1, due %2").arg(words, dayWithWeekday(*due, today_)) : words;
    return offer.step.noSuchDay.isEmpty() ? whole : tr("%1. %2", "two sentences").arg(whole, offer.step.noSuchDay);
}

void StepOffers::addRow() {
    const auto number = rows_.size();
    auto* whole = new QWidget(this);
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(space::kSmall));
    Row row{whole, new WrappedLabel({}, TextRole::Small), new LinkButton(tr("Add"), LinkSize::Small, whole),
            new LinkButton(tr("Leave"), LinkSize::Small, whole)};
    row.add->setToolTip(tr("Done adds it as well"));
    row.leave->setToolTip(tr("It stays in the note as words"));
    for (auto* button : {row.add, row.leave})
        button->setAutoDefault(false);
    line->addWidget(new IconLabel(QStringLiteral("list-todo"), Tone::Accent));
    line->addWidget(row.words, 1);
    line->addWidget(row.add);
    line->addWidget(row.leave);
    column_->addWidget(whole);
    connect(row.add, &QPushButton::clicked, this, [this, number] { take(number); });
    connect(row.leave, &QPushButton::clicked, this, [this, number] { leave(number); });
    setTabOrder(number == 0 ? static_cast<QWidget*>(note_) : rows_.last().leave, row.add);
    setTabOrder(row.add, row.leave);
    rows_ += row;
}

void StepOffers::take(qsizetype number) {
    const auto offer = offers_[number];
    removeFromNote(offer.line); // reads the note anew
    Q_EMIT taken(offer.step.what, offer.step.due);
    goOnFrom(number);
}

void StepOffers::leave(qsizetype number) {
    left_ += offers_[number].line;
    read();
    goOnFrom(number);
}

void StepOffers::takeAll() {
    while (!offers_.isEmpty()) {
        const auto offer = offers_.first();
        removeFromNote(offer.line);
        Q_EMIT taken(offer.step.what, offer.step.due);
    }
}

void StepOffers::goOnFrom(qsizetype number) {
    if (number < offers_.size())
        rows_[number].add->setFocus();
    else
        note_->setFocus();
}

// With its line break, as one step of the note's own undo.
void StepOffers::removeFromNote(const QString& line) {
    for (auto block = note_->document()->begin(); block.isValid(); block = block.next()) {
        if (block.text() != line)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (block.next().isValid())
            cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        else if (block.previous().isValid()) {
            cursor.setPosition(block.position() - 1);
            cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        }
        cursor.removeSelectedText();
        return;
    }
    left_ += line; // never twice
    read();
}

} // namespace alongside
