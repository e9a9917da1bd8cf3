#include "shared/charts/contact_strip.h"

#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QLocale>

#include <cmath>

namespace alongside {
namespace {

constexpr int kMonths = 12, kTrack = 34, kLabels = 20, kNear = 5;

} // namespace

ContactStrip::ContactStrip(QWidget* parent) : Chart(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContactStrip::setContacts(const QList<StripContact>& contacts, QDate last, QDate today) {
    end_ = QDate(last.year(), last.month(), 1).addMonths(1);
    first_ = end_.addMonths(-kMonths);
    contacts_ = contacts;
    today_ = today;
    update();
}

QSize ContactStrip::sizeHint() const {
    return {px(480), px(kTrack + kLabels)};
}

QSize ContactStrip::minimumSizeHint() const {
    return {px(240), sizeHint().height()};
}

double ContactStrip::xOf(QDate day) const {
    const double x = width() * static_cast<double>(first_.daysTo(day)) / static_cast<double>(first_.daysTo(end_));
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void ContactStrip::paintMonths(QPainter& painter) const {
    const auto& c = coloursOf(this);
    paintBox(painter, QRectF(0, 0, width(), px(kTrack)), px(6), c.inset);
    const auto font = fontFor(TextRole::Small);
    painter.setFont(font);
    const bool everyMonth = width() / kMonths > QFontMetrics(font).horizontalAdvance(QStringLiteral("MMMM"));
    for (int i = 0; i < kMonths; ++i) {
        const auto month = first_.addMonths(i);
        const double x = xOf(month);
        if (i > 0)
            painter.fillRect(QRectF(x, px(3), 1, px(kTrack - 6)), c.border);
        if (!everyMonth && i % 2 == 1)
            continue;
        painter.setPen(c.secondary);
        const double wide = width() / 6.0, from = layoutDirection() == Qt::RightToLeft ? x - 2 - wide : x + 2;
        painter.drawText(QRectF(from, px(kTrack + 3), wide, px(kLabels - 3)), Qt::AlignLeft | Qt::AlignVCenter,
                         locale().standaloneMonthName(month.month(), QLocale::ShortFormat));
    }
    if (today_ >= first_ && today_ < end_)
        painter.fillRect(QRectF(xOf(today_.addDays(1)), 0, px(1.5), px(kTrack)), c.accent);
}

void ContactStrip::paintContact(QPainter& painter, const StripContact& contact) const {
    const auto& c = coloursOf(this);
    const double x = (xOf(contact.on) + xOf(contact.on.addDays(1))) / 2, middle = px(kTrack) / 2.0, wide = px(5);
    const auto bar = [&](double height) { return QRectF(x - wide / 2, middle - height / 2, wide, height); };
    switch (contact.kind) {
    case StripKind::Meeting:
        paintBox(painter, bar(px(22)), wide / 2, c.accent);
        break;
    case StripKind::Visit:
        paintBox(painter, bar(px(22)), wide / 2, c.card, c.accent, px(1.5));
        break;
    case StripKind::Brief:
        paintBox(painter, bar(px(10)), wide / 2, c.secondary);
        break;
    case StripKind::Planned:
        paintBox(painter, bar(wide).adjusted(-1, -1, 1, 1), wide, c.card, c.accent, px(1.5));
        break;
    }
}

void ContactStrip::paintChart(QPainter& painter) {
    if (!first_.isValid())
        return;
    paintMonths(painter);
    for (const auto& contact : contacts_)
        if (contact.on >= first_ && contact.on < end_)
            paintContact(painter, contact);
}

QString ContactStrip::wordsAt(const QPoint& at) const {
    QStringList near;
    for (const auto& contact : contacts_)
        if (contact.on >= first_ && contact.on < end_ && std::abs(xOf(contact.on) - at.x()) <= px(kNear))
            near += contact.words;
    return near.join(QLatin1Char('\n'));
}

} // namespace alongside
