#include "agreement/text_answers.h"

#include "shared/note_edit.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"
#include "shared/wording/date_words.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace alongside {
namespace {

std::optional<Answer> wordsOrOpen(const QString& words) {
    auto trimmed = trimmedFromQt(words);
    return trimmed.empty() ? std::nullopt : std::optional<Answer>(std::move(trimmed));
}

QString wordsIn(const std::optional<Answer>& answer) {
    const auto* words = answer ? std::get_if<std::string>(&*answer) : nullptr;
    return words ? toQt(*words) : QString();
}

} // namespace

LineAnswer::LineAnswer(const FormField& field, QWidget* parent) : AnswerField(field, parent), line_(new QLineEdit) {
    line_->setAccessibleName(toQt(field.question));
    line_->setPlaceholderText(capitalized(leftOpenWords()));
    setEditor(line_);
    connect(line_, &QLineEdit::textChanged, this, &LineAnswer::noteEdit);
}

std::optional<Answer> LineAnswer::answer() const {
    return wordsOrOpen(line_->text());
}

void LineAnswer::setAnswer(const std::optional<Answer>& answer) {
    setQuietly(line_, wordsIn(answer));
    if (!line_->hasFocus())
        line_->setCursorPosition(0); // a long answer shows its beginning
}

TextAnswer::TextAnswer(const FormField& field, QWidget* parent)
    : AnswerField(field, parent), words_(new NoteEdit(toQt(field.question))) {
    words_->setRows(2, 14);
    words_->setPlaceholderText(capitalized(leftOpenWords()));
    setEditor(words_);
    connect(words_, &QPlainTextEdit::textChanged, this, &TextAnswer::noteEdit);
}

std::optional<Answer> TextAnswer::answer() const {
    return wordsOrOpen(words_->toPlainText());
}

void TextAnswer::setAnswer(const std::optional<Answer>& answer) {
    const QSignalBlocker quiet(words_);
    words_->setPlainText(wordsIn(answer));
}

} // namespace alongside
