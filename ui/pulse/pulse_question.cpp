#include "pulse/pulse_question.h"

#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
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
    for (auto* segment : choice_->findChildren<QAbstractButton*>()) {
        segment->installEventFilter(this);
        connect(segment, &QAbstractButton::toggled, this, &PulseQuestionRow::showClear);
    }
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

// While nothing is chosen, Qt's arrows only move the focus, which looks like an answer and is none.
bool PulseQuestionRow::answerByKey(int key) {
    const auto segments = choice_->findChildren<QAbstractButton*>();
    int place = key - Qt::Key_1;
    if (choice_->current() < 0 && (key == Qt::Key_Right || key == Qt::Key_Down))
        place = 1;
    if (choice_->current() < 0 && (key == Qt::Key_Left || key == Qt::Key_Up))
        place = countOf(segments) - 1;
    if (place < 0 || place >= segments.size())
        return false;
    segments[place]->setFocus(Qt::OtherFocusReason);
    segments[place]->click();
    return true;
}

bool PulseQuestionRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && answerByKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// Keeps its room, so that nothing moves below the hand.
void PulseQuestionRow::showClear() {
    auto policy = clear_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    clear_->setSizePolicy(policy);
    clear_->setVisible(choice_->current() >= 0);
}

} // namespace alongside
