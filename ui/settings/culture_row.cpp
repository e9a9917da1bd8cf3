#include "settings/culture_row.h"

#include "settings/part_column.h"
#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

QString wordsFor(CultureDomain domain) {
    switch (domain) {
    case CultureDomain::Teachers:
        return CultureRow::tr("Teachers");
    case CultureDomain::Leaders:
        return CultureRow::tr("Leaders");
    case CultureDomain::Families:
        return CultureRow::tr("Families");
    case CultureDomain::Students:
        return CultureRow::tr("Students");
    }
    return {};
}

QString questionFor(std::optional<CultureDomain> domain) {
    if (!domain)
        return CultureRow::tr(
            "What did leaders do, or what did you ask them for, so that people here trust each other?");
    switch (*domain) {
    case CultureDomain::Teachers:
        return CultureRow::tr(
            "How do leaders make time for coaching, keep it apart from evaluation, and speak of it to "
            "the staff?");
    case CultureDomain::Leaders:
        return CultureRow::tr(
            "What do leaders show of their own learning, and what have you two agreed to keep between "
            "coach and teacher?");
    case CultureDomain::Families:
        return CultureRow::tr("How do leaders bring families in, and what could coaching add to it?");
    case CultureDomain::Students:
        return CultureRow::tr("What do students notice of it: are they asked, and do they see adults learn?");
    }
    return {};
}

} // namespace

CultureRow::CultureRow(Date today, const SchoolDays& days)
    : today_(today), on_(new DateField(tr("Day of the note"), today, days, Lean::Back)),
      domain_(makeCombo(tr("About"), this)), question_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)),
      text_(new NoteEdit(tr("Note on the culture of trust"))), onProblem_(new ProblemLabel(on_)),
      textProblem_(new ProblemLabel(text_)) {
    domain_->addItem(tr("All of them"));
    for (const auto each : everyValueOf<CultureDomain>())
        domain_->addItem(wordsFor(each));
    text_->setRows(2, 8);
    auto* remove = makeIconButton(QStringLiteral("trash-2"), tr("Remove this note"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, px(space::kSmall));
    column->setSpacing(px(space::kTiny));
    column->addWidget(inFlow({on_, domain_}, remove));
    column->addWidget(onProblem_);
    column->addWidget(question_);
    column->addWidget(text_);
    column->addWidget(textProblem_);
    connect(on_, &DateField::dateChanged, this, &CultureRow::edited);
    connect(text_, &QPlainTextEdit::textChanged, this, &CultureRow::edited);
    connect(domain_, &QComboBox::currentIndexChanged, this, [this] {
        ask();
        Q_EMIT edited();
    });
    connect(remove, &QToolButton::clicked, this, &CultureRow::removeAsked);
    ask();
}

void CultureRow::ask() {
    question_->setWords(questionFor(entry().domain));
}

void CultureRow::setEntry(const CultureNote& note) {
    const QSignalBlocker quietDomain(domain_), quietText(text_);
    on_->setDate(note.on);
    domain_->setCurrentIndex(note.domain ? static_cast<int>(*note.domain) + 1 : 0);
    if (text_->toPlainText().trimmed() != toQt(note.text))
        text_->setPlainText(toQt(note.text));
    onProblem_->setProblem({});
    textProblem_->setProblem({});
    ask();
}

CultureNote CultureRow::entry() const {
    const int index = domain_->currentIndex();
    return {on_->date().value_or(Date{}),
            index > 0 ? std::optional(static_cast<CultureDomain>(index - 1)) : std::nullopt,
            trimmedFromQt(text_->toPlainText())};
}

bool CultureRow::check() {
    const auto note = entry();
    const auto onFault = on_->date() ? faultInPastDate(note.on, today_) : Fault::Missing;
    const auto textFault = faultInNeededText(note.text);
    const auto words = [this](const std::optional<Fault>& fault) {
        return !fault || (fault == Fault::Missing && isBeingFilledIn()) ? QString() : sentenceFor(*fault);
    };
    onProblem_->setProblem(on_->isUnclear() && !on_->hasFocus() ? on_->unclearWords() : words(onFault));
    textProblem_->setProblem(words(textFault));
    return !onFault && !textFault;
}

void CultureRow::begin() {
    if (!on_->date())
        on_->setDate(today_);
    text_->setFocus(Qt::OtherFocusReason);
}

void CultureRow::setToday(Date today) {
    today_ = today;
    on_->setToday(today);
}

QList<QWidget*> CultureRow::fields() const {
    return {on_, domain_, text_};
}

} // namespace alongside
