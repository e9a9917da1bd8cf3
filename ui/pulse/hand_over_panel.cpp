#include "pulse/hand_over_panel.h"

#include "shared/button.h"
#include "shared/field_rows.h"
#include "shared/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside {

HandOverPanel::HandOverPanel(const QString& name, QWidget* parent)
    : Panel(tr("Hand over to %1").arg(name), parent), code_(new QLineEdit) {
    body()->addWidget(new WrappedLabel(
        tr("The screen will show eight sentences and nothing else: no page, no name but %1, no way back without you. "
           "Leave the room if you can. Nothing is kept until %1 presses Done.")
            .arg(name)));
    auto* rows = new FieldRows;
    rows->addRow(tr("&Code to come back"), code_);
    auto* hint = rows->addNote();
    hint->setWords(
        tr("Anything you can remember for ten minutes. Without a code the screen only asks whether it is you."));
    hint->show();
    body()->addWidget(rows);
    code_->setEchoMode(QLineEdit::Password); // the teacher sits beside it
    code_->setMaxLength(40);
    auto* cancel = makeButton(ButtonKind::Quiet, tr("Cancel"));
    auto* go = makeButton(ButtonKind::Primary, tr("Hand over"));
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT handedOver(code_->text().trimmed()); });
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(go);
    code_->setFocus();
}

} // namespace alongside
