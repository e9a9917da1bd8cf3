#include "shared/done_row.h"

#include "shared/button.h"
#include "shared/key_hint.h"
#include "shared/panel.h"
#include "shared/part_keys.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DoneRow)
};

} // namespace

void addDoneRow(Panel& panel, const std::function<void()>& done) {
    auto* discard = makeButton(ButtonKind::Quiet, Say::tr("Discard"));
    discard->setToolTip(Say::tr("Closes and forgets what was typed"));
    auto* finish = makeButton(ButtonKind::Primary, Say::tr("Done"));
    finish->setToolTip(Say::tr("Done (Ctrl+Enter)"));
    QObject::connect(discard, &QPushButton::clicked, &panel, &Panel::discard);
    QObject::connect(finish, &QPushButton::clicked, &panel, done);
    onKey(PartKey::Done, &panel, &panel, done);
    panel.footer()->addStretch();
    panel.footer()->addWidget(discard);
    panel.footer()->addWidget(finish);
    panel.footer()->addWidget(new KeyHint(Say::tr("Ctrl+Enter")));
}

} // namespace alongside
