#include "trust/lanes_part.h"

#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "shared/wording/pulse_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

QString answered(const QString& item, const QString& answer) {
    return LanesPart::tr("“%1” %2", "a sentence of the pulse, and the answer").arg(item, answer);
}

// The words belong to the whole pulse, which is repeated in every lane that it answers.
bool isFirstToTell(const trust::Assessment& assessment, Dimension dimension) {
    const auto& mine = assessment.lanesOf(dimension).teacher;
    for (const auto earlier : everyValueOf<Dimension>()) {
        if (earlier == dimension)
            return true;
        const auto& other = assessment.lanesOf(earlier).teacher;
        if (mine && other && other->on == mine->on && other->words == mine->words)
            return false;
    }
    return true;
}

void addNamed(LaneWords& words, const trust::NamedPulse& pulse, const PulseForm& form, Date today) {
    words.teacher = LanesPart::tr("They said, %1").arg(shortDay(pulse.on, today));
    for (const auto& said : pulse.said)
        words.said += answered(textOf(form, said.reply.item), saidWords(form, said));
}

void addTheirWords(LaneWords& words, const trust::NamedPulse& pulse) {
    if (!pulse.words.empty())
        words.said += LanesPart::tr("In their words: “%1”").arg(toQt(pulse.words).simplified());
}

void addAnonymous(LaneWords& words, const trust::AnonymousPulse& pulse, const PulseForm& form, Date today) {
    const auto title = LanesPart::tr("Without names, %1").arg(shortDay(pulse.on, today));
    if (words.teacher.isEmpty())
        words.teacher = title;
    else
        words.said += title;
    for (const auto& tally : pulse.items)
        words.said += answered(textOf(form, tally.item), tallyWords(form, tally));
}

LinkButton* makeLink(const QString& words, const QString& dimension) {
    auto* link = new LinkButton(words);
    link->setAccessibleName(LanesPart::tr("%1: %2", "a link, and a kind of trust").arg(words, dimension));
    return link;
}

} // namespace

LaneWords laneWordsOf(const trust::Assessment& assessment, Dimension dimension, const PulseForm& form, Date today) {
    const auto& lanes = assessment.lanesOf(dimension);
    LaneWords words;
    if (lanes.teacher)
        addNamed(words, *lanes.teacher, form, today);
    if (lanes.teacher && isFirstToTell(assessment, dimension))
        addTheirWords(words, *lanes.teacher);
    if (lanes.anonymous)
        addAnonymous(words, *lanes.anonymous, form, today);
    if (words.teacher.isEmpty())
        words.teacher = LanesPart::tr("They: no pulse on this yet");
    words.hasPages = lanes.me.has_value();
    words.me =
        lanes.me
            ? LanesPart::tr("You reflected on this %1", "today, yesterday, 12 Nov").arg(shortDay(lanes.me->on, today))
            : LanesPart::tr("You: nothing written yet");
    const auto& ask = assessment.askAbout;
    if (std::find(ask.begin(), ask.end(), dimension) != ask.end())
        words.ask = LanesPart::tr("Your log shows kept words, and they say otherwise. Neither is wrong. How does it "
                                  "look from their side?");
    return words;
}

LanesPart::LanesPart(const QString& dimension, QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout(this)), teacher_(new WrappedLabel({}, TextRole::SmallStrong)),
      said_(new WrappedLabel({}, TextRole::Small)), me_(new WrappedLabel({}, TextRole::SmallStrong)),
      pulse_(makeLink(tr("Pulse"), dimension)), pages_(makeLink(tr("Write"), dimension)),
      ask_(new WrappedLabel({}, TextRole::Small)), question_(makeLink(tr("Reflect on it"), dimension)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(px(space::kTiny));
    column_->addWidget(new FoldingRow(teacher_, pulse_));
    column_->addWidget(said_);
    column_->addWidget(new FoldingRow(me_, pages_));
    column_->addWidget(ask_);
    column_->addWidget(question_, 0, Qt::AlignLeft);
    connect(pulse_, &QPushButton::clicked, this, &LanesPart::pulseWanted);
    connect(question_, &QPushButton::clicked, this, &LanesPart::questionWanted);
    connect(pages_, &QPushButton::clicked, this, [this] {
        if (hasPages_)
            Q_EMIT pagesWanted();
        else
            Q_EMIT pageWanted();
    });
}

void LanesPart::show(const LaneWords& words) {
    hasPages_ = words.hasPages;
    teacher_->setWords(words.teacher);
    said_->setWords(words.said.join(QLatin1Char('\n')));
    said_->setVisible(!words.said.isEmpty());
    me_->setWords(words.me);
    const auto link = hasPages_ ? tr("Your pages") : tr("Write");
    pages_->setAccessibleName(pages_->accessibleName().replace(pages_->text(), link));
    pages_->setText(link);
    pages_->updateGeometry();
    ask_->setWords(words.ask);
    for (auto* each : std::initializer_list<QWidget*>{ask_, question_})
        each->setVisible(!words.ask.isEmpty());
}

} // namespace alongside
