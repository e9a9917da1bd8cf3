#include "rescue/kept_damaged_card.h"

#include "rescue/rescue_words.h"
#include "rescue/salvage_report_panel.h"
#include "settings/part_column.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/text.h"
#include "store/rescue/keep_damaged.h"

#include <QFile>
#include <QVBoxLayout>

namespace alongside {
namespace {

QString wordsIn(const std::filesystem::path& file) {
    QFile text(toQt(file.string()));
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

} // namespace

KeptDamagedCard::KeptDamagedCard(QWidget* parent) : Card(tr("Damaged files that are kept"), parent) {
    body()->addWidget(new WrappedLabel(
        tr("They lie beside the notebook, as they were when the damage was found. Delete them there once you miss "
           "nothing: what you delete for good in the notebook is still in them."),
        TextRole::Body, Shade::Secondary));
    hide();
}

void KeptDamagedCard::showFor(const std::filesystem::path& notebook) {
    delete rows_;
    rows_ = new QWidget;
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    const auto kept = keptDamaged(notebook);
    for (const auto& file : kept)
        column->addWidget(makeRow(file));
    body()->addWidget(rows_);
    setVisible(!kept.empty());
}

QWidget* KeptDamagedCard::makeRow(const std::filesystem::path& kept) {
    auto* name = new WrappedLabel(fileWords(kept));
    const auto words = wordsIn(reportBeside(kept));
    if (words.isEmpty())
        return name;
    auto* link = new LinkButton(tr("What was saved"), LinkSize::Body);
    link->setAccessibleName(tr("What was saved of %1").arg(fileWords(kept)));
    connect(link, &QPushButton::clicked, this, [this, words] { openPanel<SalvageReportPanel>(words, window()); });
    return inFlow({name, link});
}

} // namespace alongside
