#include "keeping/hold_card.h"

#include "keeping/hold_panel.h"
#include "keeping/keeping_words.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/notice_line.h"

#include <QVBoxLayout>

#include <utility>

namespace alongside {

HoldCard::HoldCard(NotebookLink& link, QWidget* parent)
    : Card(tr("Hold"), parent), link_(link), on_(new NoticeLine(Tone::Warn, QStringLiteral("lock"), {})),
      words_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)),
      past_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)), button_(makeButton(ButtonKind::Secondary, {})) {
    body()->addWidget(on_);
    body()->addWidget(words_);
    body()->addWidget(past_);
    body()->addWidget(button_, 0, Qt::AlignLeft);
    connect(button_, &QPushButton::clicked, this, &HoldCard::open);
}

void HoldCard::show(std::optional<TeacherId> teacher, const QString& name) {
    teacher_ = teacher;
    const auto& holds = link_.read().holds;
    const auto on = holds.on(teacher);
    const bool byAll = teacher && holds.on(std::nullopt);
    setHeading(teacher ? tr("Hold") : tr("Hold on everybody"));
    on_->setWords(on ? holdWords(*on) : tr("A hold is on everybody. It is lifted in Settings, Keeping and deleting."));
    on_->setLead(on ? tr("On hold.") : QString());
    on_->setVisible(on || byAll);
    if (on)
        words_->setWords(teacher
                             ? tr("Nothing about %1 is deleted for good until you lift it: the bin keeps it, and what "
                                  "is due by the agreement stays. It can be read and changed as ever.")
                                   .arg(name)
                             : tr("Nothing at all is deleted for good until you lift it: the bin stays full, and what "
                                  "is due by the agreements stays. All of it can be read and changed as ever."));
    else
        words_->setWords(teacher
                             ? tr("Where a court, a lawyer or your district tells you to keep everything about %1, set "
                                  "a hold: nothing of it is deleted for good until you lift it.")
                                   .arg(name)
                             : tr("Where a court, a lawyer or your district tells you to keep everything, set a hold. "
                                  "For one teacher alone, set it on their profile."));
    button_->setText(on ? tr("Lift the hold…") : tr("Set a hold…"));
    button_->setAccessibleName(on ? tr("Lift the hold") : tr("Set a hold"));
    button_->setEnabled(!link_.notebook().isReadOnly());
    showPast();
}

void HoldCard::showPast() {
    QStringList lines;
    const auto& holds = link_.read().holds;
    for (const auto& hold : teacher_ ? holds.ofTeacher(*teacher_) : holds.all())
        if (hold.liftedOn && hold.teacher == teacher_)
            lines += holdWords(hold);
    past_->setWords(lines.join(QLatin1Char('\n')));
    past_->setVisible(!lines.isEmpty());
}

void HoldCard::open() {
    openHoldPanel(link_, link_.read().holds.on(teacher_).value_or(Hold{{}, teacher_, {}, {}, {}, {}}), this);
}

} // namespace alongside
