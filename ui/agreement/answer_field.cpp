#include "agreement/answer_field.h"

#include "agreement/choice_answers.h"
#include "agreement/measure_answers.h"
#include "agreement/scale_answer.h"
#include "agreement/text_answers.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {

AnswerField::AnswerField(const FormField& field, QWidget* parent)
    : QWidget(parent), field_(field), column_(new QVBoxLayout(this)),
      question_(new WrappedLabel(toQt(field.question), TextRole::Strong)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(px(space::kTiny));
    auto* top = new QHBoxLayout;
    top->setSpacing(px(space::kMedium));
    top->addWidget(question_, 1);
    column_->addLayout(top);
    if (!field.help.empty())
        column_->addWidget(new WrappedLabel(toQt(field.help), TextRole::Small, Shade::Secondary));
}

void AnswerField::setEditor(QWidget* editor) {
    focused_ = editor->focusProxy() ? editor->focusProxy() : editor;
    question_->setBuddy(focused_);
    column_->addSpacing(px(2));
    column_->addWidget(editor);
    if (field_.drives) {
        effect_ = new WrappedLabel({}, TextRole::Small, Shade::Secondary);
        column_->addWidget(effect_);
    }
    problem_ = new ProblemLabel(focused_);
    column_->addWidget(problem_);
}

void AnswerField::hideQuestion() {
    question_->hide();
}

void AnswerField::needOpenMark() {
    auto* top = static_cast<QHBoxLayout*>(column_->itemAt(0)->layout());
    openMark_ = makeLabel(leftOpenWords(), TextRole::Small, Shade::Secondary);
    leaveOpen_ = new LinkButton(tr("Leave open"));
    leaveOpen_->setAccessibleName(tr("Leave open: %1").arg(toQt(field_.question)));
    top->addWidget(openMark_, 0, Qt::AlignTop);
    top->addWidget(leaveOpen_, 0, Qt::AlignTop);
    connect(leaveOpen_, &QPushButton::clicked, this, [this] {
        setAnswer(std::nullopt);
        noteEdit();
        nextInFocusChain()->setFocus(Qt::OtherFocusReason); // the link itself goes away
    });
}

void AnswerField::showFrom(const Agreement& agreement) {
    const auto held = answerTo(agreement, field_);
    if (held != answer())
        setAnswer(held);
    showState();
}

std::vector<GivenAnswer> AnswerField::given() const {
    return {{field_, answer()}};
}

bool AnswerField::answers(const std::string& key) const {
    return key == field_.key || (field_.kind == FieldKind::Scale && key.starts_with(field_.key + "."));
}

void AnswerField::setProblem(const QString& words) {
    const auto unclear = left_ ? unclearWords() : QString();
    problem_->setProblem(unclear.isEmpty() ? words : unclear);
}

void AnswerField::insist() {
    focused_->setFocus(Qt::OtherFocusReason);
    if (!unclearWords().isEmpty())
        noteLeft();
}

void AnswerField::noteLeft() {
    left_ = true;
    setProblem({});
}

void AnswerField::noteEdit() {
    left_ = false;
    showState();
    Q_EMIT edited();
}

void AnswerField::showState() {
    const bool open = !answer();
    if (openMark_) {
        openMark_->setVisible(open);
        leaveOpen_->setVisible(!open);
    }
    if (!effect_)
        return;
    QStringList sentences(effectWords(*field_.drives));
    if (open)
        sentences += whileOpenWords(field_);
    sentences.removeAll(QString());
    effect_->setWords(sentences.join(QLatin1Char(' ')));
    effect_->setVisible(!sentences.isEmpty());
}

std::unique_ptr<AnswerField> makeAnswerField(const FormField& field, Date today, const SchoolDays& days) {
    switch (field.kind) {
    case FieldKind::Line:
        return std::make_unique<LineAnswer>(field);
    case FieldKind::Text:
        return std::make_unique<TextAnswer>(field);
    case FieldKind::Choice:
        return std::make_unique<ChoiceAnswer>(field);
    case FieldKind::Several:
        return std::make_unique<SeveralAnswer>(field);
    case FieldKind::Scale:
        return std::make_unique<ScaleAnswer>(field);
    case FieldKind::Number:
        return std::make_unique<NumberAnswer>(field);
    case FieldKind::Day:
        return std::make_unique<DayAnswer>(field, today, days);
    case FieldKind::Tick:
        return std::make_unique<TickAnswer>(field);
    }
    return nullptr;
}

} // namespace alongside
