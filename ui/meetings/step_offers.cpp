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

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

// What of a line stands behind the sign ">", and from where it leaves the line when it becomes a next step.
struct Signed {
    qsizetype from = 0; // where the words in front of the sign end
    QString words;      // empty: no sign
};

Signed behindFirst(const QString& line) {
    static const QRegularExpression kSign(QStringLiteral("^\\s*>+\\s*(\\S.*?)\\s*$"));
    return {0, kSign.match(line).captured(1)};
}

// Of several the last: when it is taken out the line is read anew.
Signed behindLast(const QString& line) {
    static const QRegularExpression kSign(QStringLiteral("^(.*\\S)\\s+>+\\s+(\\S.*?)\\s*$"));
    const auto found = kSign.match(line);
    return {found.capturedLength(1), found.captured(2)};
}

bool endsSentence(QStringView words) {
    return !words.isEmpty() && QStringView(u".!?;:\u2026").contains(words.back());
}

} // namespace

QStringList linesForSteps(const QString& note) {
    QStringList lines;
    for (const auto& line : note.split(QLatin1Char('\n')))
        if (!behindFirst(line).words.isEmpty() || !behindLast(line).words.isEmpty())
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
        if (!isLeft(block.text()))
            if (const auto offer = offerIn(block.text()))
                offers_ += *offer;
    show();
}

// Within a line a sign counts behind a whole sentence, or before words that end with a day: "5 > 4 now" compares.
std::optional<StepOffers::Offer> StepOffers::offerIn(const QString& line) const {
    const auto first = behindFirst(line), last = behindLast(line);
    const bool isNext = endsSentence(QStringView(line).left(last.from));
    const auto& sign = isNext || first.words.isEmpty() ? last : first;
    if (isNothingButDue(sign.words, today_, days_))
        return std::nullopt;
    const auto step = dueAtEnd(sign.words, today_, days_);
    const bool asks = step.due && step.what.front().isLetter();
    if (sign.from > 0 && !asks && !isNext)
        return std::nullopt;
    return Offer{line, sign.from, step};
}

// Also where the words in front of the sign were mended since.
bool StepOffers::isLeft(const QString& line) const {
    const auto last = behindLast(line).words;
    return std::any_of(left_.begin(), left_.end(), [&](const QString& each) {
        return each == line || (!last.isEmpty() && behindLast(each).words == last);
    });
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
    removeFromNote(offer); // reads the note anew
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
        removeFromNote(offer);
        Q_EMIT taken(offer.step.what, offer.step.due);
    }
}

void StepOffers::goOnFrom(qsizetype number) {
    if (number < offers_.size())
        rows_[number].add->setFocus();
    else
        note_->setFocus();
}

// As one step of the note's own undo; a line that was nothing else with its line break.
void StepOffers::removeFromNote(const Offer& offer) {
    for (auto block = note_->document()->begin(); block.isValid(); block = block.next()) {
        if (block.text() != offer.line)
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + static_cast<int>(offer.from));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (offer.from == 0 && block.next().isValid())
            cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        else if (offer.from == 0 && block.previous().isValid()) {
            cursor.setPosition(block.position() - 1);
            cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        }
        cursor.removeSelectedText();
        return;
    }
    left_ += offer.line; // never twice
    read();
}

} // namespace alongside
