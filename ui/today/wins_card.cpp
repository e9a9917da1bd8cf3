#include "today/wins_card.h"

#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/first_words.h"
#include "shared/wording/name_words.h"
#include "shared/wording/teacher_words.h"
#include "shared/wording/telling_words.h"
#include "store/cover.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr qsizetype kLetters = 160;

} // namespace

WinsCard::WinsCard(const Day& day, QWidget* parent) : Card(parent) {
    for (const auto& win : day.wins) {
        if (body()->count() > 0)
            body()->addWidget(new Rule);
        body()->addWidget(makeRow(day, win));
    }
}

QWidget* WinsCard::makeRow(const Day& day, const Win& win) {
    const auto& way = day.ways.at(win.teacher);
    const auto called = calledWords(day.teachers.at(win.teacher));
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(0, px(2), 0, px(2));
    column->setSpacing(px(2));
    column->addWidget(new WrappedLabel(firstWords(toQt(win.what), kLetters)));
    column->addWidget(new WrappedLabel(tr("%1, seen %2", "a teacher, and a day")
                                           .arg(nameWithin(day.nameOf(win.teacher)), shortDay(win.seenOn, day.date)),
                                       TextRole::Small, Shade::Secondary));
    column->addWidget(new WrappedLabel(likesWords(called, way), TextRole::Small, Shade::Secondary));
    column->addWidget(makeButtons(day.nameOf(win.teacher), win, way));
    return room;
}

QWidget* WinsCard::makeButtons(const QString& name, const Win& win, const WayToTell& way) {
    auto* room = new QWidget;
    auto* row = new FlowLayout(room);
    const auto add = [&](ButtonKind kind, const QString& words, const char* place) {
        auto* button = makeSmallButton(kind, words);
        button->setAccessibleName(tr("%1: %2", "a button, and a teacher").arg(words, name));
        button->setObjectName(QStringLiteral("%1-%2").arg(QLatin1String(place)).arg(win.id.value));
        row->addWidget(button);
        return button;
    };
    const bool unwelcome = way.way == Recognition::NotAtAll;
    auto* tell = add(ButtonKind::Secondary, unwelcome ? tr("Open") : tr("Tell"), "tell");
    connect(tell, &QPushButton::clicked, this, [this, id = win.id] { Q_EMIT tellWanted(id); });
    if (!unwelcome && !isCovered(fromQt(name))) { // under the cover it is not known how, nor whether it is welcome
        auto* done = add(ButtonKind::Quiet, tr("Told today"), "told");
        connect(done, &QPushButton::clicked, this, [this, id = win.id, how = usualHow(way)] { Q_EMIT told(id, how); });
    }
    return room;
}

} // namespace alongside
