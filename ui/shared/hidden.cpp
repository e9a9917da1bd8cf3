#include "shared/hidden.h"

#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/label.h"
#include "shared/message.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"
#include "shared/wording/error_words.h"
#include "store/error.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {

QWidget* makeHiddenPage(Navigator& navigator) {
    auto* page = new EmptyState(QStringLiteral("eye-off"), HiddenPanel::tr("Hidden while notes are hidden"),
                                HiddenPanel::tr("What stands here is about people. Nothing of it is lost or changed."),
                                HiddenPanel::tr("Show notes"));
    QObject::connect(page, &EmptyState::chosen, &navigator, &Navigator::notesWanted);
    return page;
}

HiddenPanel::HiddenPanel(Navigator& navigator, QWidget* parent) : Panel(tr("Hidden while notes are hidden"), parent) {
    body()->addWidget(new WrappedLabel(tr("What stands here is about people. Nothing of it is lost or changed.")));
    body()->addStretch();
    auto* close = makeButton(ButtonKind::Secondary, tr("Close"));
    auto* show = makeButton(ButtonKind::Primary, tr("Show notes"), QStringLiteral("eye"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, [this, &navigator] {
        accept();
        Q_EMIT navigator.notesWanted();
    });
    footer()->addStretch();
    footer()->addWidget(close);
    footer()->addWidget(show);
    close->setFocus();
}

QString notLookedThroughWords() {
    return HiddenPanel::tr("Names and notes are not looked through while they are hidden.");
}

bool keepsIn(const NotebookLink& link, QWidget* over) {
    if (!link.hidesNotes())
        return false;
    const Error why(Error::Kind::Covered);
    tellTrouble(over, sentenceFor(why), remedyFor(why));
    return true;
}

} // namespace alongside
