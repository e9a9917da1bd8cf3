#include "settings/files_part.h"

#include "archive/archive_card.h"
#include "leaving/save_leaving.h"
#include "settings/part_column.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

QStringList tableWords() {
    return {FilesPart::tr("Teachers"), FilesPart::tr("Meetings"), FilesPart::tr("Next steps"), FilesPart::tr("Wins")};
}

DocumentKind kindOf(NotebookTable table) {
    switch (table) {
    case NotebookTable::Teachers:
        return DocumentKind::TeachersTable;
    case NotebookTable::Meetings:
        return DocumentKind::MeetingsTable;
    case NotebookTable::NextSteps:
        return DocumentKind::NextStepsTable;
    case NotebookTable::Wins:
        return DocumentKind::WinsTable;
    }
    return DocumentKind::Table;
}

} // namespace

FilesPart::FilesPart(NotebookLink& link, QWidget* parent)
    : QWidget(parent), link_(link), table_(new SegmentedChoice(tr("Table"), tableWords())),
      saved_(new NoticeLine(Tone::Ok, QStringLiteral("check"), {})) {
    auto* column = columnOf(this);
    auto* card = new Card(tr("Tables for a spreadsheet"));
    auto* save = makeButton(ButtonKind::Secondary, tr("Save table…"), QStringLiteral("file-down"));
    save->setAccessibleName(tr("Save table"));
    card->body()->addWidget(new WrappedLabel(
        tr("One table as CSV, with a row for each record that is not in the bin. Private notes are in none of them. "
           "What a "
           "spreadsheet would run as a formula gets an apostrophe before it. The table of teachers comes back by Bring "
           "your list."),
        TextRole::Body, Shade::Secondary));
    table_->setCurrent(0);
    card->body()->addWidget(inFlow({table_}));
    card->body()->addWidget(save, 0, Qt::AlignLeft);
    card->body()->addWidget(saved_);
    saved_->hide();
    column->addWidget(new ArchiveCard(link));
    column->addWidget(card);
    column->addStretch();
    connect(save, &QPushButton::clicked, this, &FilesPart::save);
    connect(table_, &SegmentedChoice::currentChanged, saved_, &QWidget::hide);
}

NotebookTable FilesPart::chosen() const {
    return static_cast<NotebookTable>(table_->current());
}

void FilesPart::save() {
    saved_->hide();
    const LeavingFile file{kindOf(chosen()), {}, tableWords()[table_->current()]};
    saveLeaving(
        link_, this, file, {tr("Save table"), tr("Table (*.csv)"), QStringLiteral("csv")},
        [this] { return QByteArray::fromStdString(tableText(link_.read(), chosen())); },
        [this](const QString& path) {
            saved_->setWords(tr("Saved in %1.").arg(placeWords(path)));
            saved_->show();
        });
}

} // namespace alongside
