#include "rescue/rescue_page.h"

#include "rescue/rescue_words.h"
#include "security/password_field.h"
#include "shared/attempt.h"
#include "shared/bare_column.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/pill.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace alongside {
namespace {

constexpr int kWidest = 620; // design pixels: one calm column

} // namespace

// One way out of the damage.
struct RescuePage::Way {
    QString icon, heading, words, button;
    std::function<void()> go;
};

RescuePage::RescuePage(std::filesystem::path file, Passphrase key, RescueReason reason, Date today, QWidget* parent)
    : CalmPage(kWidest, space::kMedium, parent), file_(std::move(file)), reason_(reason), today_(today),
      password_(makePasswordPart()), cards_(new QWidget),
      again_(makeButton(ButtonKind::Secondary, tr("Look again"), QStringLiteral("search"))), none_(new WrappedLabel) {
    column().addStretch(1);
    addBeginning();
    makeBareColumn(cards_, space::kMedium);
    for (auto* each : {password_, static_cast<QWidget*>(none_), cards_, static_cast<QWidget*>(again_)})
        column().addWidget(each);
    addWays();
    column().addStretch(2);
    for (auto* each : {password_, static_cast<QWidget*>(none_), static_cast<QWidget*>(again_)})
        each->hide();
    connect(again_, &QPushButton::clicked, this, [this, key] { look(key); });
    QTimer::singleShot(0, this, [this, key] { look(key); }); // once the page is on screen
}

RescuePage::~RescuePage() {
    typed_->wipe();
}

void RescuePage::addBeginning() {
    const bool isKnown = reason_ == RescueReason::Damaged;
    addTop(QStringLiteral("wrench"), isKnown ? tr("This notebook is damaged") : tr("Is this notebook damaged?"), file_);
    column().addWidget(new WrappedLabel(
        tr("A failing disk or a broken copy can do that. Whatever you choose, the file as it is now is kept beside the "
           "notebook, and nothing is written to it.")));
}

QWidget* RescuePage::makePasswordPart() {
    auto* card = new Card(tr("Its password"));
    typed_ = new PasswordField(tr("Password"));
    auto* go = makeButton(ButtonKind::Primary, tr("Look for ways out"), QStringLiteral("search"));
    card->body()->addWidget(new WrappedLabel(tr("It opens the backups, and what can be read of the notebook."),
                                             TextRole::Body, Shade::Secondary));
    card->body()->addWidget(typed_);
    card->body()->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, &RescuePage::lookWithPassword);
    connect(typed_, &PasswordField::entered, this, &RescuePage::lookWithPassword);
    return card;
}

void RescuePage::lookWithPassword() {
    if (typed_->isEmpty())
        return typed_->setProblem(tr("Type the password of this notebook."));
    LongWork::start(
        this, tr("Looking for ways out"),
        [file = file_, typed = typed_->typed(), today = today_](const Progress& progress) {
            return lookForRescue(file, typed->passphrase(), today, progress);
        },
        [this](std::future<RescueLook>& looked) { showLooked(looked); });
}

void RescuePage::look(const Passphrase& key) {
    LongWork::start(
        this, tr("Looking for ways out"),
        [file = file_, key, today = today_](const Progress& progress) {
            return lookForRescue(file, key, today, progress);
        },
        [this](std::future<RescueLook>& looked) { showLooked(looked); });
}

void RescuePage::showLooked(std::future<RescueLook>& looked) {
    bool asked = false;
    const bool done = attempt(this, [&] {
        try {
            show(looked.get());
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::PasswordNeeded && error.kind() != Error::Kind::WrongPassword)
                throw;
            asked = true;
            if (error.kind() == Error::Kind::WrongPassword && !typed_->isEmpty())
                typed_->setProblem(tr("Neither the notebook nor a backup opens with this password."));
        }
    });
    password_->setVisible(asked);
    again_->setVisible(!done);
    if (asked)
        typed_->choose();
    Q_EMIT this->looked();
}

void RescuePage::show(const RescueLook& look) {
    if (look.isWhole && reason_ == RescueReason::Suspected) {
        Q_EMIT wholeFound(look.key);
        return;
    }
    typed_->wipe();
    qDeleteAll(cards_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const auto ways = waysIn(look);
    for (const auto& way : ways)
        cards_->layout()->addWidget(makeCard(way, &way == &ways.front()));
    none_->setVisible(!look.backup || ways.empty());
    none_->setWords(ways.empty()
                        ? tr("Nothing in this file can be read as a notebook, and no backup lies beside it. If "
                             "you have a copy elsewhere, open that one.")
                    : look.key ? tr("No backup beside it is whole and opens with this password.")
                               : tr("No whole backup lies beside it."));
}

// A backup misses nothing that is known of: that goes first. Else what can be read has more.
std::vector<RescuePage::Way> RescuePage::waysIn(const RescueLook& look) {
    std::vector<Way> ways;
    if (look.canSalvage)
        ways.push_back({QStringLiteral("sparkles"), tr("Save what can be read"),
                        look.key ? tr("Goes through the damaged notebook page by page and makes a new one of what is "
                                      "whole, with the same password. You see what was saved and what is lost.")
                                 : tr("Goes through the damaged notebook page by page and makes a new one of what is "
                                      "whole. You see what was saved and what is lost."),
                        tr("Save what can be read"), [this, key = look.key] { Q_EMIT salvageWanted(key); }});
    if (look.backup) {
        const auto at = look.canSalvage && isNewerThan(*look.backup, look.damaged) ? ways.end() : ways.begin();
        ways.insert(at, {QStringLiteral("history"), tr("Go back to the newest backup"), backupWords(look, today_),
                         tr("Restore this backup"), [this, way = *look.backup] { Q_EMIT backupWanted(way); }});
    }
    if (look.canRead)
        ways.push_back({QStringLiteral("eye"), tr("Only look"),
                        tr("Opens the damaged notebook for reading, as far as that goes. Nothing is changed, and you "
                           "can come back here."),
                        tr("Open for reading"), [this, key = look.key] { Q_EMIT readingWanted(key); }});
    return ways;
}

QWidget* RescuePage::makeCard(const Way& way, bool isFirst) {
    auto* card = new Card(way.heading);
    card->setHeadingIcon(way.icon, Tone::Accent);
    if (isFirst)
        card->addToHeading(new Pill(tr("Recommended"), Tone::Ok));
    auto* go = makeButton(isFirst ? ButtonKind::Primary : ButtonKind::Secondary, way.button);
    card->body()->addWidget(new WrappedLabel(way.words, TextRole::Body, Shade::Secondary));
    card->body()->addWidget(go, 0, Qt::AlignLeft);
    go->setAccessibleDescription(way.words);
    connect(go, &QPushButton::clicked, this, way.go);
    if (isFirst)
        QTimer::singleShot(0, go, [go] { go->setFocus(Qt::OtherFocusReason); });
    return card;
}

} // namespace alongside
