#include "agreement/scale_answer.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"

#include <QGridLayout>
#include <QRadioButton>

#include <algorithm>

namespace alongside {
namespace {

std::optional<Answer> answerIn(const SegmentedChoice& choice) {
    const int chosen = choice.current();
    if (chosen < 0)
        return std::nullopt;
    return Answer(scaleAnswers()[static_cast<std::size_t>(chosen)]);
}

int indexOf(const std::optional<Answer>& answer) {
    const auto words = scaleAnswers();
    for (std::size_t i = 0; i < words.size(); ++i)
        if (answer == std::optional<Answer>(words[i]))
            return static_cast<int>(i);
    return -1;
}

} // namespace

ScaleAnswer::ScaleAnswer(const FormField& field, QWidget* parent) : AnswerField(field, parent) {
    auto* whole = new QWidget;
    whole->setAccessibleName(toQt(field.question));
    auto* grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(px(space::kTiny));
    grid->setColumnStretch(0, 1);
    for (const auto& option : field.options) {
        const auto row = makeRow(option);
        const int at = countOf(rows_);
        auto* label = new WrappedLabel(toQt(option.label));
        label->setBuddy(row.choice);
        grid->addWidget(label, at, 0, Qt::AlignVCenter);
        grid->addWidget(row.choice, at, 1);
        grid->addWidget(row.leaveOpen, at, 2);
        rows_.push_back(row);
    }
    setEditor(whole);
}

ScaleAnswer::Row ScaleAnswer::makeRow(const FieldOption& option) {
    const auto label = toQt(option.label);
    auto* choice = new SegmentedChoice(label, scaleWords());
    for (auto* segment : choice->findChildren<QRadioButton*>())
        segment->setAccessibleDescription(label);
    auto* leaveOpen = makeIconButton(QStringLiteral("x"), tr("Leave open: %1").arg(label));
    auto policy = leaveOpen->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    leaveOpen->setSizePolicy(policy);
    const Row row{scaleQuestion(field(), option), choice, leaveOpen};
    connect(choice, &SegmentedChoice::currentChanged, this, [this, row] {
        row.leaveOpen->show();
        noteEdit();
    });
    connect(leaveOpen, &QToolButton::clicked, this, [this, row] {
        row.choice->findChild<QRadioButton*>()->setFocus(Qt::OtherFocusReason); // the button itself goes away
        showRow(row, std::nullopt);
        noteEdit();
    });
    return row;
}

void ScaleAnswer::showRow(const Row& row, const std::optional<Answer>& answer) {
    row.choice->setCurrent(indexOf(answer));
    row.leaveOpen->setVisible(answer.has_value());
}

void ScaleAnswer::showFrom(const Agreement& agreement) {
    for (const auto& row : rows_)
        showRow(row, answerTo(agreement, row.question));
}

std::vector<GivenAnswer> ScaleAnswer::given() const {
    std::vector<GivenAnswer> all;
    for (const auto& row : rows_)
        all.push_back({row.question, answerIn(*row.choice)});
    return all;
}

std::optional<Answer> ScaleAnswer::answer() const {
    for (const auto& row : rows_)
        if (auto answer = answerIn(*row.choice))
            return answer;
    return std::nullopt;
}

void ScaleAnswer::setAnswer(const std::optional<Answer>& answer) {
    for (const auto& row : rows_)
        showRow(row, answer);
}

} // namespace alongside
