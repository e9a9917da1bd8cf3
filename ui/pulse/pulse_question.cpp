#include "pulse/pulse_question.h"

#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

QStringList labelsOf(const std::vector<PulseAnswerLabel>& answers) {
    QStringList labels;
    for (const auto& answer : answers)
        labels += toQt(answer.label);
    return labels;
}

} // namespace

PulseQuestionRow::PulseQuestionRow(const PulseQuestion& question, const std::vector<PulseAnswerLabel>& answers,
                                   QWidget* parent)
    : QWidget(parent), item_(question.item), answers_(answers),
      choice_(new SegmentedChoice(toQt(question.text), labelsOf(answers))), clear_(new LinkButton(tr("Clear"))) {
    clear_->setAccessibleName(tr("Clear: %1", "a button, and a sentence").arg(toQt(question.text)));
    auto* words = new QHBoxLayout;
    words->addWidget(new WrappedLabel(toQt(question.text), TextRole::Strong), 1);
    words->addWidget(clear_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addLayout(words);
    auto* flow = new FlowLayout; // a column would give a choice that wraps no height
    flow->addWidget(choice_);
    column->addLayout(flow);
    for (auto* segment : choice_->findChildren<QAbstractButton*>())
        connect(segment, &QAbstractButton::toggled, this, &PulseQuestionRow::showClear);
    connect(choice_, &SegmentedChoice::currentChanged, this, &PulseQuestionRow::changed);
    connect(clear_, &QPushButton::clicked, this, [this] {
        setAnswer({});
        choice_->findChildren<QAbstractButton*>().front()->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    showClear();
}

std::optional<PulseAnswer> PulseQuestionRow::answer() const {
    const int chosen = choice_->current();
    return chosen < 0 ? std::nullopt : std::optional(answers_[static_cast<std::size_t>(chosen)].answer);
}

void PulseQuestionRow::setAnswer(const std::optional<PulseAnswer>& answer) {
    int place = -1;
    for (std::size_t i = 0; i < answers_.size(); ++i)
        if (answers_[i].answer == answer)
            place = static_cast<int>(i);
    choice_->setCurrent(place);
    showClear();
}

// Keeps its room, so that nothing moves below the hand.
void PulseQuestionRow::showClear() {
    auto policy = clear_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    clear_->setSizePolicy(policy);
    clear_->setVisible(choice_->current() >= 0);
}

} // namespace alongside
