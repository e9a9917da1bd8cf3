#include "settings/rhythm_part.h"

#include "actions/notebook_actions.h"
#include "domain/agreement.h"
#include "settings/part_column.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/problem_label.h"
#include "shared/wording/problem_words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kSpinWidth = 96;

void setQuietly(QSpinBox* spin, int value) {
    const QSignalBlocker quiet(spin);
    spin->setValue(value);
}

QString shareProblem(const Problems<SettingsField>& problems, SettingsField field) {
    const auto own = std::find_if(problems.begin(), problems.end(), [&](const auto& p) { return p.field == field; });
    if (own == problems.end())
        return {};
    return own->fault == Fault::NotTogether  ? RhythmPart::tr("Steady may not ask for more than strong does.")
           : own->fault == Fault::OutOfRange ? RhythmPart::tr("The first number may not be larger than the second one.")
                                             : sentenceFor(own->fault);
}

} // namespace

RhythmPart::RhythmPart(NotebookLink& link, SavedMark& saved, QWidget* parent) : Page(link, {Area::Settings}, parent) {
    auto* column = columnOf(this);
    column->addWidget(new NoticeLine(Tone::Neutral, QStringLiteral("info"),
                                     tr("These are conventions, not science. They decide what is counted and when the "
                                        "program speaks up; no study says that they are right for you.")));
    auto* counting = new Card(tr("Rhythm and window"));
    rhythm_ = addNumber(counting->body(), tr("Rhythm in school days"),
                        tr("How often you meet where an agreement says nothing else. Decides who is on the quiet "
                           "list of Today, and how full the rhythm bars are."),
                        kRhythms);
    window_ =
        addNumber(counting->body(), tr("Window in school days"),
                  tr("How far back the dashboard looks, and how long the time is that it compares with."), kWindows);
    least_ = addNumber(counting->body(), tr("Least number of events"),
                       tr("With fewer than this a practice says “not enough yet” instead of a figure."), kLeastEvents);
    column->addWidget(counting);
    auto* shares = new Card(tr("When a practice is called strong or steady"));
    strongProblem_ = addShare(shares->body(), tr("Strong"), tr("From this share on a segment of the ring is filled."),
                              strongOf_, strongIn_);
    steadyProblem_ = addShare(shares->body(), tr("Steady"),
                              tr("From this share on it is an outline; below it the program says “needs your care”."),
                              steadyOf_, steadyIn_);
    column->addWidget(shares);
    reset_ = makeButton(ButtonKind::Secondary, tr("Back to the usual ones"), QStringLiteral("undo-2"));
    column->addWidget(reset_, 0, Qt::AlignLeft);
    column->addStretch();
    shown_ = typed();
    autosave_ = new Autosave(this, &saved, [this](int stretch) { return save(stretch); });
    connect(reset_, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { resetSettings(notebook()); });
        shown_ = typed(); // what stood there and did not fit is given up too
        refresh();
    });
}

QSpinBox* RhythmPart::makeSpin(const QString& name, Range range) {
    auto* spin = new QSpinBox;
    spin->setRange(range.least, range.most);
    spin->setAccessibleName(name);
    spin->findChild<QLineEdit*>()->setAccessibleName(name);
    spin->setMinimumWidth(px(kSpinWidth));
    spin->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    connect(spin, &QSpinBox::valueChanged, this, [this] { autosave_->note(); });
    return spin;
}

QSpinBox* RhythmPart::addNumber(QVBoxLayout* column, const QString& name, const QString& changes, Range range) {
    auto* spin = makeSpin(name, range);
    auto* words = makeLabel(name, TextRole::Strong);
    words->setBuddy(spin);
    column->addWidget(words);
    column->addWidget(spin, 0, Qt::AlignLeft);
    column->addWidget(new WrappedLabel(changes, TextRole::Small, Shade::Secondary));
    column->addSpacing(px(space::kSmall));
    return spin;
}

ProblemLabel* RhythmPart::addShare(QVBoxLayout* column, const QString& name, const QString& changes, QSpinBox*& of,
                                   QSpinBox*& in) {
    of = makeSpin(tr("%1: how many", "strong or steady").arg(name), {0, kLargestInShare});
    in = makeSpin(tr("%1: of how many", "strong or steady").arg(name), {1, kLargestInShare});
    auto* words = makeLabel(name, TextRole::Strong);
    words->setBuddy(of);
    auto* problem = new ProblemLabel(of);
    column->addWidget(words);
    column->addWidget(inFlow({of, makeLabel(tr("of", "4 of 5")), in}));
    column->addWidget(problem);
    column->addWidget(new WrappedLabel(changes, TextRole::Small, Shade::Secondary));
    column->addSpacing(px(space::kSmall));
    return problem;
}

Settings RhythmPart::typed() const {
    return {window_->value(),
            least_->value(),
            rhythm_->value(),
            {strongOf_->value(), strongIn_->value()},
            {steadyOf_->value(), steadyIn_->value()}};
}

void RhythmPart::refresh() {
    const auto stored = read().settings.current();
    reset_->setEnabled(stored != Settings{});
    const auto now = typed();
    const auto show = [&](auto member, auto set) { // but what is typed and not stored yet
        if (now.*member == shown_.*member || stored.*member == now.*member)
            set(stored.*member);
    };
    show(&Settings::windowSchoolDays, [this](int value) { setQuietly(window_, value); });
    show(&Settings::minEvents, [this](int value) { setQuietly(least_, value); });
    show(&Settings::rhythm, [this](int value) { setQuietly(rhythm_, value); });
    show(&Settings::strong, [this](Share share) {
        setQuietly(strongOf_, share.of);
        setQuietly(strongIn_, share.in);
    });
    show(&Settings::steady, [this](Share share) {
        setQuietly(steadyOf_, share.of);
        setQuietly(steadyIn_, share.in);
    });
    shown_ = stored;
    sayProblems(typed());
}

void RhythmPart::sayProblems(const Settings& settings) {
    const auto problems = problemsIn(settings);
    strongProblem_->setProblem(shareProblem(problems, SettingsField::Strong));
    steadyProblem_->setProblem(shareProblem(problems, SettingsField::Steady));
}

// Numbers that do not go together wait; the others are stored.
Autosave::Outcome RhythmPart::save(int stretch) {
    using enum Autosave::Outcome;
    const auto stored = read().settings.current();
    auto next = typed();
    sayProblems(next);
    const bool all = problemsIn(next).empty();
    if (!all) {
        next.strong = stored.strong;
        next.steady = stored.steady;
    }
    if (next == stored)
        return all ? Nothing : Waiting;
    if (!attempt(this, [&] { changeSettings(notebook(), next, stretch); }))
        return Waiting;
    return all ? Saved : Waiting;
}

} // namespace alongside
