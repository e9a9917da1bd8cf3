#include "window/welcome_page.h"

#include "shared/button.h"
#include "shared/card.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kDoorWidth = 300;
constexpr int kPicture = 56;
constexpr int kDoorIcon = 26;

struct Door {
    Card* card;
    QPushButton* button;
};

Door makeDoor(const char* iconName, const QString& title, const QString& hint, ButtonKind kind, const QString& button) {
    auto* card = new Card;
    card->setFixedWidth(px(kDoorWidth));
    auto* open = makeButton(kind, button);
    card->body()->addWidget(new IconLabel(QString::fromLatin1(iconName), Tone::Accent, kDoorIcon), 0, Qt::AlignLeft);
    card->body()->addSpacing(px(space::kTiny));
    card->body()->addWidget(makeLabel(title, TextRole::Heading));
    card->body()->addWidget(new WrappedLabel(hint, TextRole::Body, Shade::Secondary));
    card->body()->addStretch();
    card->body()->addSpacing(px(space::kMedium));
    card->body()->addWidget(open);
    return {card, open};
}

} // namespace

WelcomePage::WelcomePage(const QString& notebook, QWidget* parent) : QWidget(parent) {
    const auto own = makeDoor("notebook-pen", tr("Your notebook"), notebook, ButtonKind::Primary, tr("Open it"));
    const auto first =
        makeDoor("user-plus", tr("Add your first teacher"), tr("A name is enough. Everything else can wait."),
                 ButtonKind::Primary, tr("Add a teacher"));
    const auto demo = makeDoor("sparkles", tr("Look around first"),
                               tr("A make-believe school with a term of work. One click removes it."),
                               ButtonKind::Secondary, tr("Open the demo"));
    auto* file = new LinkButton(notebook.isEmpty() ? tr("Open a notebook that you have") : tr("Open another notebook"),
                                LinkSize::Body);
    connect(own.button, &QPushButton::clicked, this, &WelcomePage::ownWanted);
    connect(first.button, &QPushButton::clicked, this, &WelcomePage::firstTeacherWanted);
    connect(demo.button, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    connect(file, &QPushButton::clicked, this, &WelcomePage::fileWanted);

    auto* doors = new QHBoxLayout;
    doors->setSpacing(px(space::kLarge));
    doors->addStretch();
    doors->addWidget(own.card);
    doors->addWidget(first.card);
    own.card->setVisible(!notebook.isEmpty());
    first.card->setVisible(notebook.isEmpty());
    doors->addWidget(demo.card);
    doors->addStretch();

    auto* title = new WrappedLabel(tr("Welcome to Alongside"), TextRole::Title);
    title->setAlignment(Qt::AlignHCenter);
    auto* promise =
        new WrappedLabel(tr("A private notebook for the people you coach. Everything stays on this computer."),
                         TextRole::Body, Shade::Secondary);
    promise->setAlignment(Qt::AlignHCenter);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), px(space::kSection));
    column->addStretch(2);
    column->addWidget(new IconLabel(QStringLiteral("alongside-mark"), Tone::Accent, kPicture), 0, Qt::AlignHCenter);
    column->addSpacing(px(space::kMedium));
    column->addWidget(title);
    column->addWidget(promise);
    column->addSpacing(px(space::kSection));
    column->addLayout(doors);
    column->addSpacing(px(space::kLarge));
    column->addWidget(file, 0, Qt::AlignHCenter);
    column->addStretch(3);
    (notebook.isEmpty() ? first : own).button->setFocus();
}

} // namespace alongside
