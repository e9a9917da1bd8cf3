#include "pulse/hand_over_view.h"

#include "actions/pulse_actions.h"
#include "pulse/pulse_answers.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/problem_label.h"
#include "shared/scroll_page.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/teacher_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kWidest = 720; // design pixels: one calm column
enum ViewPage { kQuestions, kThanks, kCoach };

QWidget* inRow(std::initializer_list<QWidget*> buttons) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    for (auto* button : buttons)
        flow->addWidget(button);
    return row;
}

} // namespace

HandOverView::HandOverView(NotebookLink& link, const PulseForm& form, TeacherId teacher, const QString& code,
                           QWidget* parent)
    : QWidget(parent), link_(link), teacher_(teacher), code_(code), pages_(new QStackedWidget) {
    if (const auto found = link.read().teachers.find(teacher))
        name_ = calledWords(*found);
    pages_->addWidget(makeQuestions(form));
    pages_->addWidget(makeThanks());
    pages_->addWidget(makeCoach());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(pages_);
}

void HandOverView::begin() {
    answers_->beginAtFirst();
}

QWidget* HandOverView::makePage(QVBoxLayout*& column) {
    auto* page = new ScrollPage;
    page->column()->parentWidget()->setMaximumWidth(px(kWidest));
    column = new QVBoxLayout;
    column->setSpacing(px(space::kLarge));
    page->add(column);
    return page;
}

QWidget* HandOverView::makeQuestions(const PulseForm& form) {
    QVBoxLayout* column = nullptr;
    auto* page = makePage(column);
    answers_ = new PulseAnswers(form, PulseAnswers::Line::HandedOver);
    answersProblem_ = new ProblemLabel(answers_);
    auto* done = makeButton(ButtonKind::Primary, tr("Done"));
    auto* rather = makeButton(ButtonKind::Secondary, tr("I would rather not"));
    auto* coach = new LinkButton(tr("For the coach"));
    column->addWidget(new WrappedLabel(tr("For %1").arg(name_), TextRole::Title));
    column->addWidget(new WrappedLabel(toQt(form.intro)));
    column->addWidget(answers_);
    column->addWidget(answersProblem_);
    column->addWidget(inRow({done, rather}));
    column->addWidget(coach, 0, Qt::AlignLeft);
    connect(done, &QPushButton::clicked, this, &HandOverView::give);
    connect(rather, &QPushButton::clicked, this,
            [this] { thank(tr("That is fine. Nothing was kept. Please give the screen back to your coach.")); });
    connect(coach, &QPushButton::clicked, this, [this] { askCoach(Way::Back); });
    return page;
}

QWidget* HandOverView::makeThanks() {
    QVBoxLayout* column = nullptr;
    auto* page = makePage(column);
    thanks_ = new WrappedLabel;
    toCoach_ = makeButton(ButtonKind::Secondary, tr("For the coach"));
    column->addWidget(new WrappedLabel(tr("Thank you, %1").arg(name_), TextRole::Title));
    column->addWidget(thanks_);
    column->addWidget(toCoach_, 0, Qt::AlignLeft);
    connect(toCoach_, &QPushButton::clicked, this, [this] { askCoach(Way::Back); });
    return page;
}

QWidget* HandOverView::makeCoach() {
    QVBoxLayout* column = nullptr;
    auto* page = makePage(column);
    warning_ = new WrappedLabel;
    codeLine_ = new QLineEdit;
    codeLine_->setAccessibleName(tr("Code to come back"));
    codeLine_->setEchoMode(QLineEdit::Password);
    codeLine_->setMaximumWidth(px(kWidest) / 2);
    codeLabel_ = makeLabel(tr("&Code to come back"));
    codeLabel_->setBuddy(codeLine_);
    codeProblem_ = new ProblemLabel(codeLine_);
    goOn_ = makeButton(ButtonKind::Primary, {});
    auto* back = makeButton(ButtonKind::Secondary, tr("Not the coach"));
    column->addWidget(new WrappedLabel(tr("For the coach"), TextRole::Title));
    column->addWidget(warning_);
    for (auto* each : std::initializer_list<QWidget*>{codeLabel_, codeLine_, codeProblem_})
        column->addWidget(each);
    column->addWidget(inRow({goOn_, back}));
    for (auto* each : std::initializer_list<QWidget*>{codeLabel_, codeLine_})
        each->setVisible(!code_.isEmpty());
    connect(goOn_, &QPushButton::clicked, this, &HandOverView::confirm);
    connect(codeLine_, &QLineEdit::returnPressed, this, &HandOverView::confirm);
    connect(back, &QPushButton::clicked, this, &HandOverView::goBack);
    return page;
}

void HandOverView::give() {
    Pulse pulse;
    pulse.teacher = teacher_;
    pulse.on = link_.today();
    pulse.answers = answers_->replies();
    pulse.words = answers_->words();
    if (answers_->isEmpty())
        return thank(tr("You skipped everything, and that is fine. Nothing was kept. Please give the screen back to "
                        "your coach."));
    for (const auto& problem : problemsIn(pulse, link_.today())) {
        answersProblem_->setProblem(sentenceFor(problem.fault));
        return;
    }
    if (!attempt(this, [&] { recordPulse(link_.notebook(), pulse); }))
        return;
    given_ = true;
    thank(tr("Your answers are with your coach. Please give the screen back now."));
}

// What was answered is no longer on the screen.
void HandOverView::thank(const QString& words) {
    isOver_ = true;
    answers_->show({}, {});
    thanks_->setWords(words);
    pages_->setCurrentIndex(kThanks);
    toCoach_->setFocus(Qt::OtherFocusReason);
}

void HandOverView::askCoach(Way way) {
    way_ = way;
    const auto words = way == Way::Back ? tr("The notebook comes back on the screen.") : tr("The program closes.");
    const bool loses = !isOver_ && !answers_->isEmpty();
    warning_->setWords(loses ? words + QLatin1Char(' ') + tr("What was answered so far is not kept.") : words);
    goOn_->setText(way == Way::Back ? tr("Go on as the coach") : tr("Close the program"));
    codeLine_->clear();
    codeProblem_->setProblem({});
    pages_->setCurrentIndex(kCoach);
    (code_.isEmpty() ? static_cast<QWidget*>(goOn_) : codeLine_)->setFocus(Qt::OtherFocusReason);
}

void HandOverView::goBack() {
    pages_->setCurrentIndex(isOver_ ? kThanks : kQuestions);
    if (isOver_)
        toCoach_->setFocus(Qt::OtherFocusReason);
    else
        answers_->beginAtFirst();
}

void HandOverView::confirm() {
    if (!code_.isEmpty() && codeLine_->text().trimmed() != code_) {
        codeProblem_->setProblem(tr("This is not the code."));
        codeLine_->selectAll();
        codeLine_->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT confirmed(way_);
}

} // namespace alongside
