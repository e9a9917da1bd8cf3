#pragma once

#include <QStringList>
#include <QWidget>

namespace alongside {

// Those who come to a meeting, in the room of one avatar: one of them whole, or the first two one behind the other.
class Faces : public QWidget {
    Q_OBJECT
public:
    explicit Faces(const QStringList& names, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList names_;
};

} // namespace alongside
