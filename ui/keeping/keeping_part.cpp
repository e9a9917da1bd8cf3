#include "keeping/keeping_part.h"

#include "actions/bin_actions.h"
#include "keeping/due_panel.h"
#include "keeping/hold_card.h"
#include "keeping/hold_panel.h"
#include "keeping/keeping_words.h"
#include "settings/part_column.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/long_work.h"
#include "shared/take_away.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/name_words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <filesystem>
#include <utility>

namespace alongside {

KeepingPart::KeepingPart(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : Page(link, Changes::everything(), parent), navigator_(navigator), words_(new WrappedLabel),
      see_(makeButton(ButtonKind::Secondary, tr("See what is due…"))), everybody_(new HoldCard(link)),
      held_(new Card(tr("Holds on teachers"))) {
    see_->setAccessibleName(tr("See what is due"));
    auto* column = columnOf(this);
    column->addWidget(makeDueCard());
    column->addWidget(held_);
    column->addWidget(everybody_);
    column->addStretch();
    connect(see_, &QPushButton::clicked, this, &KeepingPart::look);
}

Card* KeepingPart::makeDueCard() {
    auto* card = new Card(tr("What the agreements say"));
    card->body()->addWidget(new WrappedLabel(tr("Section 10 of an agreement says how long your notes about a teacher "
                                                "are kept. What is kept longer than that "
                                                "is due to be deleted. Alongside deletes nothing by itself."),
                                             TextRole::Body, Shade::Secondary));
    card->body()->addWidget(words_);
    card->body()->addWidget(see_, 0, Qt::AlignLeft);
    return card;
}

void KeepingPart::refresh() {
    if (read().contacts.count() > kMeetingsInPassing) {
        words_->setWords(tr("Looking through so many meetings takes a moment. The button does it."));
        see_->show();
    } else {
        showDue(dueToGo(read(), today()));
    }
    see_->setEnabled(!notebook().isReadOnly());
    everybody_->show(std::nullopt, {});
    showHeld();
}

void KeepingPart::showDue(const std::vector<DueToGo>& due) {
    std::vector<TeacherId> teachers;
    int held = 0;
    for (const auto& each : due) {
        teachers.push_back(each.teacher);
        held += each.held;
    }
    const int records = countOf(goneOf(due, teachers));
    QStringList words;
    words += records > 0 ? tr("%Ln record(s) are due to be deleted.", nullptr, records) : tr("Nothing is due today.");
    if (held > 0)
        words += tr("%Ln record(s) would be due, but a hold keeps them.", nullptr, held);
    words_->setWords(words.join(QLatin1Char(' ')));
    see_->setVisible(!due.empty());
}

QWidget* KeepingPart::makeHeldRow(const Hold& hold) {
    const auto teacher = read().teachers.findAnywhere(*hold.teacher);
    const auto name = teacher ? toQt(teacher->name) : QString();
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    auto* lift = makeButton(ButtonKind::Quiet, tr("Lift the hold…"));
    lift->setAccessibleName(tr("Lift the hold on %1").arg(name));
    lift->setEnabled(!notebook().isReadOnly());
    connect(lift, &QPushButton::clicked, this, [this, hold] { openHoldPanel(link(), hold, this); });
    if (teacher && !teacher->stamp.removedAt) {
        auto* way = new LinkButton(name, LinkSize::Body);
        connect(way, &QPushButton::clicked, this,
                [this, id = teacher->id] { Q_EMIT navigator_.teacherWanted(id, TeacherTab::Profile); });
        column->addWidget(inFlow({way, lift}));
    } else {
        column->addWidget(inFlow({makeLabel(tr("%1, in the bin").arg(nameWithin(name))), lift}));
    }
    column->addWidget(new WrappedLabel(holdWords(hold), TextRole::Body, Shade::Secondary));
    return row;
}

void KeepingPart::showHeld() {
    takeAway(std::exchange(rows_, new QWidget));
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    for (const auto& hold : read().holds.all())
        if (hold.teacher && !hold.liftedOn)
            column->addWidget(makeHeldRow(hold));
    held_->body()->addWidget(rows_);
    held_->setVisible(column->count() > 0);
}

void KeepingPart::look() {
    LongWork::start(
        this, tr("Looking for what is due"), link(),
        [](Notebook& notebook) { return dueToGo(notebook.read(), notebook.today()); },
        [this](std::future<std::vector<DueToGo>>& found) {
            std::vector<DueToGo> due;
            if (!attempt(this, [&] { due = found.get(); }))
                return;
            showDue(due);
            if (!due.empty())
                ask(due);
        });
}

void KeepingPart::ask(const std::vector<DueToGo>& due) {
    auto* panel = openPanel<DuePanel>(link(), due, window());
    connect(panel, &DuePanel::backupsWanted, this, &KeepingPart::backupsWanted);
    connect(panel, &QDialog::accepted, this, [this, panel] { erase(panel->chosen(), countOf(panel->records())); });
}

void KeepingPart::erase(const std::vector<TeacherId>& teachers, int records) {
    LongWork::start(
        this, tr("Deleting for good"), link(), [teachers](Notebook& notebook) { return deleteDue(notebook, teachers); },
        [this, records](std::future<std::filesystem::path>& done) {
            std::filesystem::path copy;
            if (attempt(this, [&] { copy = done.get(); }))
                Q_EMIT navigator_.said(deletedWords(records, copy));
        });
}

} // namespace alongside
