#include "rescue/salvage_report_panel.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/tokens.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kHeight = 300;

} // namespace

SalvageReportPanel::SalvageReportPanel(const QString& words, QWidget* parent) : Panel(tr("What was saved"), parent) {
    auto* report = new QPlainTextEdit(words);
    report->setReadOnly(true);
    report->setTabChangesFocus(true);
    report->setAccessibleName(tr("What was saved, by kind of record"));
    report->setMinimumHeight(px(kHeight));
    body()->addWidget(report);
    body()->addWidget(new WrappedLabel(
        tr("Settings, Backups shows this again. If something that you need is lost, look into an older backup there."),
        TextRole::Body, Shade::Secondary));
    auto* done = makeButton(ButtonKind::Primary, tr("Go on"));
    footer()->addStretch();
    footer()->addWidget(done);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    done->setFocus();
}

} // namespace alongside
