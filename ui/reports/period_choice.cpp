#include "reports/period_choice.h"

#include "domain/school_year.h"
#include "settings/part_column.h"
#include "shared/combo_items.h"
#include "shared/date_field.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kMonths = 24;

DateSpan monthOf(Date day) {
    return {firstOfMonth(day), lastOfMonth(day)};
}

ComboItems itemsFor(const std::vector<NamedSpan>& spans) {
    ComboItems items;
    for (const auto& [name, span] : spans)
        items.emplace_back(toQt(name), QVariantList{toQt(span.from), toQt(span.until)});
    return items;
}

std::optional<DateSpan> chosenIn(const QComboBox* combo) {
    const auto days = combo->currentData().toList();
    if (days.size() != 2)
        return std::nullopt;
    return DateSpan{fromQt(days[0].toDate()), fromQt(days[1].toDate())};
}

} // namespace

PeriodChoice::PeriodChoice(NotebookLink& link, QWidget* beside, QWidget* parent)
    : QWidget(parent), link_(link), kind_(new SegmentedChoice(tr("Time"), {tr("Month"), tr("Term"), tr("Own days")})),
      month_(new QComboBox), term_(new QComboBox),
      from_(new DateField(tr("From"), link.today(), SchoolDays(link.read().calendar.current()), Lean::Back)),
      until_(new DateField(tr("Until"), link.today(), SchoolDays(link.read().calendar.current()), Lean::Back)),
      trouble_(new WrappedLabel({}, TextRole::Small, Shade::Warn)) {
    build(beside);
    refresh();
    connect(kind_, &SegmentedChoice::currentChanged, this, &PeriodChoice::setKind);
    for (auto* combo : {month_, term_})
        connect(combo, &QComboBox::currentIndexChanged, this, &PeriodChoice::changed);
    for (auto* field : {from_, until_})
        connect(field, &DateField::dateChanged, this, [this] {
            show();
            Q_EMIT changed();
        });
}

void PeriodChoice::build(QWidget* beside) {
    kind_->setCurrent(static_cast<int>(Kind::Month));
    for (auto* field : {from_, until_})
        field->setSaysYear();
    from_->setPlaceholderText(tr("From"));
    until_->setPlaceholderText(tr("Until"));
    from_->setDate(firstOfMonth(link_.today()));
    until_->setDate(link_.today());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addWidget(kind_, 0, Qt::AlignLeft);
    column->addWidget(beside ? inFlow({month_, term_, from_, until_, beside}) : inFlow({month_, term_, from_, until_}));
    column->addWidget(trouble_);
    nameCombo(month_, tr("Month"));
    nameCombo(term_, tr("Term"));
    show();
}

void PeriodChoice::refresh() {
    for (auto* field : {from_, until_})
        field->setToday(link_.today());
    offerMonths();
    offerTerms();
    show();
}

void PeriodChoice::offerMonths() {
    std::vector<NamedSpan> months;
    Date day = link_.today();
    for (int i = 0; i < kMonths; ++i) {
        months.push_back({fromQt(capitalized(monthAndYear(day))), monthOf(day)});
        day = addDays(firstOfMonth(day), -1);
    }
    refill(month_, itemsFor(months), 0);
}

void PeriodChoice::offerTerms() {
    auto terms = link_.read().calendar.current().terms;
    std::erase_if(terms, [this](const NamedSpan& term) { return link_.today() < term.span.from; });
    std::sort(terms.begin(), terms.end(),
              [](const NamedSpan& a, const NamedSpan& b) { return a.span.from > b.span.from; });
    for (auto& [name, span] : terms)
        name = fromQt(tr("%1, from %2", "a term; its first day").arg(toQt(name), fullDay(span.from)));
    refill(term_, itemsFor(terms), 0);
    kind_->setOffered(static_cast<int>(Kind::Term), !terms.empty());
    if (terms.empty() && kind_->current() == static_cast<int>(Kind::Term))
        kind_->setCurrent(static_cast<int>(Kind::Month));
}

void PeriodChoice::setKind(int kind) {
    kind_->setCurrent(kind);
    show();
    Q_EMIT changed();
}

void PeriodChoice::show() {
    const auto kind = static_cast<Kind>(kind_->current());
    month_->setVisible(kind == Kind::Month);
    term_->setVisible(kind == Kind::Term);
    for (auto* field : {from_, until_})
        field->setVisible(kind == Kind::Own);
    const auto words = kind == Kind::Own ? troubleWords() : QString();
    trouble_->setWords(words);
    trouble_->setVisible(!words.isEmpty());
}

QString PeriodChoice::troubleWords() const {
    for (const auto* field : {from_, until_})
        if (!field->date())
            return field->isUnclear() ? field->unclearWords() : tr("Say from which day until which day.");
    return *until_->date() < *from_->date() ? tr("The last day lies before the first one.") : QString();
}

bool PeriodChoice::isMonth() const {
    return kind_->current() == static_cast<int>(Kind::Month);
}

std::optional<DateSpan> PeriodChoice::days() const {
    switch (static_cast<Kind>(kind_->current())) {
    case Kind::Month:
        return chosenIn(month_);
    case Kind::Term:
        return chosenIn(term_);
    case Kind::Own:
        break;
    }
    if (!troubleWords().isEmpty())
        return std::nullopt;
    return DateSpan{*from_->date(), *until_->date()};
}

} // namespace alongside
