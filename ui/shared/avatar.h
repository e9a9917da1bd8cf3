#pragma once

#include "shared/tokens.h"

#include <QWidget>

namespace alongside {

// The first letters of the first and last word, capital; whole letters in any script; empty for an empty name.
QString initialsOf(const QString& name);

// A soft ground and readable words, always the same for one name.
ToneColours avatarColours(const QString& name, const Colours& colours);

void paintAvatar(QPainter& painter, const QRectF& box, const QString& name, const Colours& colours);

// A person as a round tint with initials: 28 px in rows, 36 and 40 in cards, 64 in a page's header. Decoration beside
// the name, so without a place in the focus order.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString& name, int size = 36, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setSide(int designPixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    int size_;
};

} // namespace alongside
