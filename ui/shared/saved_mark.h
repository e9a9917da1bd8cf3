#pragma once

#include <QWidget>

class QLabel;

namespace alongside {

class IconLabel;

// "Saved" with a tick, beside forms that save by themselves.
class SavedMark : public QWidget {
    Q_OBJECT
public:
    explicit SavedMark(QWidget* parent = nullptr);

    void showSaved();
    void showTrouble(const QString& words); // could not be saved, and why
    void clear();

private:
    void show(const QString& iconName, bool trouble, const QString& words);

    IconLabel* icon_;
    QLabel* words_;
};

} // namespace alongside
