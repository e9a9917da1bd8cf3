#include "settings/delete_panel.h"

#include "keeping/still_held_note.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {

DeletePanel::DeletePanel(NotebookLink& link, const QString& what, const std::vector<BinRecord>& records, int held,
                         QWidget* parent)
    : Panel(tr("Delete for good?"), parent) {
    body()->addWidget(new WrappedLabel(what, TextRole::Strong));
    if (held > 0)
        body()->addWidget(
            new NoticeLine(Tone::Neutral, QStringLiteral("lock"),
                           tr("%Ln line(s) of the bin stay(s): a hold keeps what is in there.", nullptr, held)));
    body()->addWidget(
        new WrappedLabel(tr("This cannot be undone, and the history of undo ends with it. A backup is made first.")));
    auto* note = new StillHeldNote(link);
    body()->addWidget(note);
    note->show(records);
    connect(note, &StillHeldNote::backupsWanted, this, [this] {
        reject();
        Q_EMIT backupsWanted();
    });
    auto* keep = makeButton(ButtonKind::Secondary, tr("Keep in the bin"));
    auto* erase = makeButton(ButtonKind::Primary, tr("Delete %Ln record(s) for good", nullptr, countOf(records)),
                             QStringLiteral("trash-2"));
    erase->setEnabled(!records.empty());
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(erase, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(keep);
    footer()->addWidget(erase);
    keep->setFocus();
}

} // namespace alongside
