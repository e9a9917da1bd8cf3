#include "keeping/due_panel.h"

#include "keeping/keeping_words.h"
#include "keeping/still_held_note.h"
#include "settings/bin_words.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {

DuePanel::DuePanel(NotebookLink& link, std::vector<DueToGo> due, QWidget* parent)
    : Panel(tr("Delete what is due?"), parent), due_(std::move(due)), held_(new StillHeldNote(link)),
      erase_(makeButton(ButtonKind::Primary, {}, QStringLiteral("trash-2"))) {
    body()->addWidget(
        new WrappedLabel(tr("By section 10 of the agreements, as of %1. What is open stays: promises, planned "
                            "meetings, cycles. A meeting of "
                            "several goes when it is due with each of them. The teacher and their details stay.")
                             .arg(fullDay(link.today()))));
    for (const auto& each : due_)
        addTeacher(link, each);
    body()->addWidget(new WrappedLabel(
        tr("This cannot be undone, and the history of undo ends with it. A backup is made first."), TextRole::Strong));
    body()->addWidget(held_);
    connect(held_, &StillHeldNote::backupsWanted, this, [this] {
        reject();
        Q_EMIT backupsWanted();
    });
    addFooter();
    count();
}

void DuePanel::addTeacher(NotebookLink& link, const DueToGo& due) {
    const auto teacher = link.read().teachers.findAnywhere(due.teacher);
    auto* box = new QCheckBox(teacher ? toQt(teacher->name) : QString());
    QStringList words;
    if (!due.records.empty())
        words += tr("%1.", "what is due").arg(countsWords(due.records));
    if (due.held > 0)
        words += tr("%Ln record(s) stay(s): a hold keeps them.", nullptr, due.held);
    for (const auto& whom : {std::optional(due.teacher), std::optional<TeacherId>()})
        if (const auto hold = due.held > 0 ? link.read().holds.on(whom) : std::nullopt)
            words += holdWords(*hold);
    words += keepingWords(due.agreed);
    box->setChecked(!due.records.empty());
    box->setEnabled(!due.records.empty());
    box->setAccessibleDescription(words.join(QLatin1Char(' ')));
    connect(box, &QCheckBox::toggled, this, &DuePanel::count);
    boxes_.push_back(box);
    auto* details = new WrappedLabel(words.join(QLatin1Char(' ')), TextRole::Body, Shade::Secondary);
    details->setIndent(px(space::kSection));
    auto* both = new QVBoxLayout;
    both->setSpacing(px(space::kTiny));
    both->addWidget(box);
    both->addWidget(details);
    body()->addLayout(both);
}

void DuePanel::addFooter() {
    auto* keep = makeButton(ButtonKind::Secondary, tr("Keep it for now"));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(erase_, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(keep);
    footer()->addWidget(erase_);
    keep->setFocus();
}

std::vector<TeacherId> DuePanel::chosen() const {
    std::vector<TeacherId> teachers;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->isChecked())
            teachers.push_back(due_[i].teacher);
    return teachers;
}

void DuePanel::count() {
    const auto going = records();
    erase_->setText(tr("Delete %Ln record(s) for good", nullptr, countOf(going)));
    erase_->setEnabled(!going.empty());
    held_->show(going);
}

} // namespace alongside
