#include "teachers/teacher_header.h"

#include "overview/agreement_now.h"
#include "overview/teacher_rhythm.h"
#include "shared/avatar.h"
#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/page_header.h"
#include "shared/pill.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/teacher_words.h"

#include <QMenu>
#include <QVBoxLayout>

namespace alongside {
namespace {

using trust::AgreementStanding;

constexpr int kAhead = 400; // days
constexpr int kAvatar = 64, kSmallAvatar = 32;

QString agreementWords(const AgreementNow& now, Date today) {
    const auto day = now.day ? shortDay(*now.day, today) : QString();
    switch (now.standing) {
    case AgreementStanding::InForce:
        return TeacherHeader::tr("Agreement acknowledged %1").arg(day);
    case AgreementStanding::ReviewDue:
        return TeacherHeader::tr("Agreement review due %1").arg(day);
    case AgreementStanding::Discussed:
        return TeacherHeader::tr("Agreement talked through %1").arg(day);
    case AgreementStanding::Draft:
        return TeacherHeader::tr("Agreement is a draft");
    case AgreementStanding::None:
        return TeacherHeader::tr("No agreement yet");
    }
    return {};
}

Tone agreementTone(AgreementStanding standing) {
    switch (standing) {
    case AgreementStanding::InForce:
        return Tone::Ok;
    case AgreementStanding::ReviewDue:
        return Tone::Warn;
    case AgreementStanding::Discussed:
    case AgreementStanding::Draft:
    case AgreementStanding::None:
        break;
    }
    return Tone::Neutral;
}

QString schoolWords(const Tables& tables, const Teacher& teacher) {
    QStringList names;
    for (const auto id : teacher.schools)
        if (const auto school = tables.schools.find(id))
            names += toQt(school->name);
    return names.join(QStringLiteral(", "));
}

QString sinceWords(Date startedOn, Date today) {
    if (startedOn > today)
        return TeacherHeader::tr("working together from %1").arg(shortDay(startedOn, today));
    const auto month = startedOn.year() == today.year()
                           ? QLocale().standaloneMonthName(toQt(startedOn).month(), QLocale::LongFormat)
                           : monthAndYear(startedOn);
    return TeacherHeader::tr("working together since %1").arg(month);
}

QString nextWords(const Tables& tables, TeacherId teacher, Date today) {
    for (const auto& contact : tables.contacts.rowsWith(teacher, {today, addDays(today, kAhead)}))
        if (contact.status == ContactStatus::Planned)
            return contact.start ? TeacherHeader::tr("Next: %1 %2")
                                       .arg(dayWithWeekday(contact.on, today), timeOfDay(*contact.start))
                                 : TeacherHeader::tr("Next: %1").arg(dayWithWeekday(contact.on, today));
    return TeacherHeader::tr("Next: not planned");
}

} // namespace

TeacherHeader::TeacherHeader(QWidget* parent)
    : QWidget(parent), top_(new PageHeader({})), avatar_(new Avatar({}, kAvatar)), pills_(new QWidget),
      status_(new Pill({})), agreement_(new Pill({})), rhythm_(new Pill({})), next_(new Pill({})),
      step_(makeButton(ButtonKind::Secondary, tr("Add next step"), QStringLiteral("list-todo"))),
      meeting_(makeButton(ButtonKind::Primary, tr("Log meeting"), QStringLiteral("plus"))) {
    top_->setLeading(avatar_);
    addActions();
    auto* pills = new FlowLayout(pills_);
    for (auto* pill : {status_, agreement_, rhythm_, next_})
        pills->addWidget(pill);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kLarge));
    column->addWidget(top_);
    column->addWidget(pills_);
}

void TeacherHeader::addActions() {
    auto* menu = new QMenu;
    connect(menu->addAction(tr("Edit teacher")), &QAction::triggered, this, &TeacherHeader::editWanted);
    connect(menu->addAction(tr("Plan a meeting")), &QAction::triggered, this, &TeacherHeader::planWanted);
    connect(menu->addAction(tr("Note a win")), &QAction::triggered, this, &TeacherHeader::winWanted);
    connect(menu->addAction(tr("Reflect")), &QAction::triggered, this, &TeacherHeader::reflectionWanted);
    menu->addSeparator();
    connect(menu->addAction(tr("Remove teacher")), &QAction::triggered, this, &TeacherHeader::removeWanted);
    connect(step_, &QPushButton::clicked, this, &TeacherHeader::nextStepWanted);
    connect(meeting_, &QPushButton::clicked, this, &TeacherHeader::meetingWanted);
    auto* actions = new QWidget; // in large text and a narrow window not all of it fits side by side
    auto* flow = new FlowLayout(actions);
    for (auto* each :
         std::initializer_list<QWidget*>{step_, meeting_, makeMoreButton(menu, tr("More about this teacher"))})
        flow->addWidget(each);
    for (auto* each : {step_, meeting_})
        each->setAccessibleName(each->text());
    top_->addToActions(actions);
}

void TeacherHeader::show(const Tables& tables, const Teacher& teacher, Date today) {
    const auto name = toQt(teacher.name);
    avatar_->setName(name);
    top_->setTitle(name);
    QStringList line{roleWords(teacher), schoolWords(tables, teacher), sinceWords(teacher.startedOn, today)};
    line.removeAll(QString());
    line_ = capitalized(line.join(QStringLiteral(" · ")));
    showLine();
    showPills(tables, teacher, today);
}

void TeacherHeader::setCompact(bool compact) {
    if (compact_ == compact)
        return;
    compact_ = compact;
    avatar_->setSide(compact ? kSmallAvatar : kAvatar);
    for (auto* each : {step_, meeting_}) {
        each->setText(compact ? QString() : each->accessibleName());
        each->setToolTip(compact ? each->accessibleName() : QString());
        each->setMaximumWidth(compact ? px(size::kControl) : QWIDGETSIZE_MAX);
    }
    top_->setCompact(compact);
    pills_->setVisible(!compact);
    showLine();
}

// The Profile tab has it too.
void TeacherHeader::showLine() {
    top_->setSubtitle(compact_ ? QString() : line_);
    avatar_->setToolTip(line_);
}

void TeacherHeader::showPills(const Tables& tables, const Teacher& teacher, Date today) {
    status_->setWords(wordsFor(teacher.status));
    status_->setVisible(teacher.status != TeacherStatus::Active);
    const auto now = agreementNow(tables, teacher.id, today);
    agreement_->setWords(agreementWords(now, today));
    agreement_->setTone(agreementTone(now.standing), QStringLiteral("signature"));
    const auto rhythm = rhythmWith(tables, teacher, today);
    rhythm_->setWords(tr("Every %Ln school day(s)", nullptr, rhythm.soft));
    rhythm_->setTone(Tone::Neutral, QStringLiteral("repeat"));
    next_->setWords(nextWords(tables, teacher.id, today));
    next_->setTone(Tone::Neutral, QStringLiteral("calendar"));
}

} // namespace alongside
