#include "window/welcome_page.h"

#include "shared/button.h"
#include "shared/card.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/scroll_area.h"
#include "shared/tokens.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <vector>

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

// The doors side by side, and below each other where they do not fit.
class Doors : public QWidget {
public:
    explicit Doors(const std::vector<Door>& doors)
        : row_(new QBoxLayout(QBoxLayout::LeftToRight, this)), count_(static_cast<int>(doors.size())) {
        row_->setContentsMargins(0, 0, 0, 0);
        row_->setSpacing(px(space::kLarge));
        row_->addStretch();
        for (const auto& door : doors)
            row_->addWidget(door.card);
        row_->addStretch();
        setFocusProxy(doors.front().button);
    }

    QSize minimumSizeHint() const override { return {px(kDoorWidth), QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        const bool fit = width() >= count_ * px(kDoorWidth) + (count_ - 1) * row_->spacing();
        row_->setDirection(fit ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        for (int i = 0; i < row_->count(); ++i)
            row_->itemAt(i)->setAlignment(fit ? Qt::Alignment() : Qt::AlignHCenter);
    }

private:
    QBoxLayout* row_;
    int count_;
};

} // namespace

WelcomePage::WelcomePage(const QString& notebook, QWidget* parent) : QWidget(parent) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), px(space::kSection));
    column->addStretch(2);
    column->addWidget(new IconLabel(QStringLiteral("alongside-mark"), Tone::Accent, kPicture), 0, Qt::AlignHCenter);
    column->addSpacing(px(space::kMedium));
    for (auto* words :
         {new WrappedLabel(tr("Welcome to Alongside"), TextRole::Title),
          new WrappedLabel(tr("A private notebook for the people you coach. Everything stays on this computer."),
                           TextRole::Body, Shade::Secondary)}) {
        words->setAlignment(Qt::AlignHCenter);
        column->addWidget(words);
    }
    column->addSpacing(px(space::kSection));
    auto* doors = makeDoors(notebook);
    column->addWidget(doors);
    column->addSpacing(px(space::kLarge));
    const auto link = [&](const QString& words, void (WelcomePage::*wanted)()) {
        auto* button = new LinkButton(words, LinkSize::Body);
        connect(button, &QPushButton::clicked, this, wanted);
        column->addWidget(button, 0, Qt::AlignHCenter);
    };
    link(notebook.isEmpty() ? tr("Open a notebook that you have") : tr("Open another notebook"),
         &WelcomePage::fileWanted);
    if (notebook.isEmpty())
        link(tr("Bring in an archive from another computer"), &WelcomePage::archiveWanted);
    link(tr("Read the guide"), &WelcomePage::guideWanted);
    column->addStretch(3);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScrollArea(page));
    doors->setFocus();
}

// Enter takes the first door, so it is seen to; what comes behind it is as the keys or the mouse have it.
void WelcomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
}

void WelcomePage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    window()->setAttribute(Qt::WA_KeyboardFocusChange, false);
}

QWidget* WelcomePage::makeDoors(const QString& notebook) {
    std::vector<Door> doors;
    const auto add = [&](const Door& door, void (WelcomePage::*wanted)()) {
        connect(door.button, &QPushButton::clicked, this, wanted);
        doors.push_back(door);
    };
    if (notebook.isEmpty()) {
        add(makeDoor("user-plus", tr("Add your first teacher"), tr("A name is enough. Everything else can wait."),
                     ButtonKind::Primary, tr("Add a teacher")),
            &WelcomePage::firstTeacherWanted);
        add(makeDoor("table-2", tr("Bring them all"), tr("Paste your list from a spreadsheet, or open a CSV file."),
                     ButtonKind::Secondary, tr("Bring your list")),
            &WelcomePage::listWanted);
    } else {
        add(makeDoor("notebook-pen", tr("Your notebook"), notebook, ButtonKind::Primary, tr("Open it")),
            &WelcomePage::ownWanted);
    }
    add(makeDoor("sparkles", tr("Look around first"),
                 tr("A make-believe school with a term of work. One click removes it."), ButtonKind::Secondary,
                 tr("Open the demo")),
        &WelcomePage::demoWanted);
    return new Doors(doors);
}

} // namespace alongside
