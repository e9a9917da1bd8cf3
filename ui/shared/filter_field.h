#pragma once

#include <QLineEdit>

namespace alongside {

// The line above a list that leaves only what fits its words. Ctrl+F anywhere on the page leads here, Esc clears it,
// Down leads into the list.
class FilterField : public QLineEdit {
    Q_OBJECT
public:
    // `page` is the widget on which Ctrl+F leads here.
    FilterField(const QString& name, const QString& placeholder, QWidget* page);

    QSize sizeHint() const override; // its placeholder can be read

Q_SIGNALS:
    void listWanted();  // Down: the focus is to go into the list
    void firstWanted(); // Enter: the first that fits

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitWidth();
};

} // namespace alongside
