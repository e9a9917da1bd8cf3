#include "settings/delete_panel.h"

#include "shared/button.h"
#include "shared/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {

DeletePanel::DeletePanel(const QString& what, int records, QWidget* parent) : Panel(tr("Delete for good?"), parent) {
    body()->addWidget(new WrappedLabel(what, TextRole::Strong));
    body()->addWidget(new WrappedLabel(tr(
        "This cannot be undone, and the history of undo ends with it. A backup is made first; it still holds what is "
        "deleted here, as older backups may.")));
    auto* keep = makeButton(ButtonKind::Secondary, tr("Keep in the bin"));
    auto* erase = makeButton(ButtonKind::Primary, tr("Delete %n record(s) for good", nullptr, records),
                             QStringLiteral("trash-2"));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(erase, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(keep);
    footer()->addWidget(erase);
    keep->setFocus();
}

} // namespace alongside
