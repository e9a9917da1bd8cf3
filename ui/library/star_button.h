#pragma once

#include <QToolButton>

namespace alongside {

// Marks a favourite: an outlined star that fills when it is switched on.
class StarButton : public QToolButton {
    Q_OBJECT
public:
    explicit StarButton(const QString& name, QWidget* parent = nullptr);

    void setFavourite(bool favourite); // as the notebook says it

Q_SIGNALS:
    void chosen(bool favourite); // by the user

private:
    void showState();
};

} // namespace alongside
