#include "agreement/two_of_us.h"

#include "actions/notebook_actions.h"
#include "exchange/draft_json.h"
#include "overview/school_teachers.h"
#include "shared/address_hint.h"
#include "shared/attempt.h"
#include "shared/kept_drafts.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace alongside {
namespace {

constexpr const char* kDraft = "my details";

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    return column;
}

void showLines(QVBoxLayout& column, const QString& name, const QStringList& details) {
    while (auto* item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    column.addWidget(new WrappedLabel(name, TextRole::Strong));
    for (const auto& each : details)
        if (!each.isEmpty())
            column.addWidget(new WrappedLabel(each, TextRole::Small, Shade::Secondary));
}

QString joined(const std::vector<std::string>& words) {
    QStringList all;
    for (const auto& each : words)
        all += toQt(each);
    return all.join(QStringLiteral(", "));
}

} // namespace

TwoOfUs::TwoOfUs(NotebookLink& link, Navigator& navigator, TeacherId teacher, QWidget* parent)
    : QWidget(parent), link_(link), navigator_(navigator), teacher_(teacher), myForm_(new QWidget),
      myDetails_(new QWidget), myLines_(nullptr), teacherLines_(nullptr),
      sides_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    sides_->setContentsMargins(0, 0, 0, 0);
    sides_->setSpacing(px(space::kSection));
    sides_->addWidget(makeCoachSide(), 1, Qt::AlignTop);
    sides_->addWidget(makeTeacherSide(), 1, Qt::AlignTop);
    refresh();
    showKept();
}

QSize TwoOfUs::minimumSizeHint() const {
    int width = 0;
    for (int i = 0; i < sides_->count(); ++i)
        width = std::max(width, sides_->itemAt(i)->minimumSize().width());
    return {width, QWidget::minimumSizeHint().height()};
}

// Where two columns are too narrow for what stands in them, the teacher stands below the coach.
void TwoOfUs::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < 2 * minimumSizeHint().width() + sides_->spacing();
    sides_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* TwoOfUs::makeCoachSide() {
    auto* side = new QWidget;
    auto* column = columnIn(side);
    column->addWidget(makeLabel(tr("The coach"), TextRole::Small, Shade::Secondary));
    auto* details = columnIn(myDetails_);
    myLines_ = new QVBoxLayout;
    details->addLayout(myLines_);
    auto* change = new LinkButton(tr("Change my details"));
    details->addWidget(change, 0, Qt::AlignLeft);
    auto* form = columnIn(myForm_);
    const auto add = [&](const char* key, const QString& name, std::string Coach::*member, CoachField field) {
        lines_.push_back(makeLine(*form, name, member, field));
        lines_.back().key = key;
    };
    add("name", tr("Your name"), &Coach::name, CoachField::Name);
    add("role", tr("Your role"), &Coach::role, CoachField::Role);
    add("email", tr("Your email"), &Coach::email, CoachField::Email);
    auto* odd = new WrappedLabel({}, TextRole::Small, Shade::Secondary);
    form->addWidget(odd);
    new AddressHint(lines_.back().edit, odd);
    add("usualHours", tr("Your usual hours"), &Coach::usualHours, CoachField::UsualHours);
    column->addWidget(myDetails_);
    column->addWidget(myForm_);
    connect(change, &QPushButton::clicked, this, [this] {
        changing_ = true;
        refresh();
        lines_.front().edit->setFocus(Qt::OtherFocusReason);
    });
    return side;
}

TwoOfUs::Line TwoOfUs::makeLine(QVBoxLayout& column, const QString& name, std::string Coach::*member,
                                CoachField field) {
    auto* label = makeLabel(name, TextRole::Small);
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    label->setBuddy(edit);
    auto* problem = new ProblemLabel(edit);
    column.addWidget(label);
    column.addWidget(edit);
    column.addWidget(problem);
    connect(edit, &QLineEdit::editingFinished, this, &TwoOfUs::keepMe);
    return {{}, member, field, edit, problem, {}};
}

QWidget* TwoOfUs::makeTeacherSide() {
    auto* side = new QWidget;
    auto* column = columnIn(side);
    column->addWidget(makeLabel(tr("The teacher"), TextRole::Small, Shade::Secondary));
    teacherLines_ = new QVBoxLayout;
    column->addLayout(teacherLines_);
    auto* change = new LinkButton(tr("Change these details"));
    column->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this,
            [this] { Q_EMIT navigator_.teacherWanted(teacher_, TeacherTab::Profile); });
    return side;
}

void TwoOfUs::refresh() {
    const auto me = link_.read().coaches.me();
    const bool filling = changing_ || !me || std::any_of(lines_.begin(), lines_.end(), [](const Line& line) {
                             return line.edit->hasFocus(); // who fills in the name wants to go on to the rest
                         });
    changing_ = filling;
    myForm_->setVisible(filling);
    myDetails_->setVisible(!filling);
    if (me) {
        showLines(*myLines_, toQt(me->name), {toQt(me->role), toQt(me->email), toQt(me->phone), toQt(me->usualHours)});
        for (auto& line : lines_)
            if (!line.isTyped()) {
                line.edit->setText(toQt((*me).*(line.member)));
                line.stored = line.edit->text();
            }
    }
    if (const auto teacher = link_.read().teachers.find(teacher_)) {
        showLines(*teacherLines_, toQt(teacher->name),
                  {toQt(teacher->role), joined(teacher->subjects), joined(schoolsToName(link_.read(), *teacher)),
                   toQt(teacher->email), toQt(teacher->phone), toQt(teacher->planningPeriods)});
    }
}

void TwoOfUs::keepMe() {
    if (std::none_of(lines_.begin(), lines_.end(), [](const Line& line) { return line.isTyped(); })) {
        forgetWords();
        return;
    }
    auto me = link_.read().coaches.me().value_or(Coach{});
    me.me = true;
    for (const auto& line : lines_)
        me.*(line.member) = trimmedFromQt(line.edit->text());
    const auto problems = problemsIn(me, link_.today());
    for (const auto& line : lines_) // what was never filled in may stay open; what else was typed waits for the name
        line.problem->setProblem(line.isOpen() ? QString() : sentenceFor(problems, line.field));
    if (!problems.empty() || !attempt(this, [&] { correctMe(link_.notebook(), me); })) {
        keepWords(); // on screen too, and leaving a line tries again
        return;
    }
    for (auto& line : lines_)
        line.stored = line.edit->text();
    forgetWords();
}

void TwoOfUs::forgetWords() {
    auto& drafts = KeptDrafts::of(link_);
    if (drafts.find(kDraft))
        drafts.forget(kDraft);
}

void TwoOfUs::keepWords() {
    FieldWords words;
    for (const auto& line : lines_)
        if (line.isTyped())
            words[line.key] = fromQt(line.edit->text());
    std::ignore = KeptDrafts::of(link_).keep(kDraft, toJson(words)); // in memory, where the file does not take it
}

void TwoOfUs::showKept() {
    const auto kept = KeptDrafts::of(link_).find(kDraft);
    if (!kept)
        return;
    const auto words = fieldWordsIn(kept->body);
    for (const auto& line : lines_)
        if (const auto found = words.find(line.key); found != words.end())
            line.edit->setText(toQt(found->second));
    changing_ = true;
    refresh();
}

} // namespace alongside
