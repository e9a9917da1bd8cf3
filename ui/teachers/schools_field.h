#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace alongside {

// The schools of a teacher: mostly one, picked from those known or typed anew, with a button for another.
class SchoolsField : public QWidget {
    Q_OBJECT
public:
    explicit SchoolsField(const QStringList& known, QWidget* parent = nullptr);

    void setNames(const QStringList& names);
    QStringList names() const; // without blanks; a known school as it is spelt there

    QWidget* first() const; // takes the focus

private:
    QComboBox* addChoice();
    void sayWhatIsNew();

    QStringList known_;
    QList<QComboBox*> choices_;
    QVBoxLayout* column_;
    QToolButton* more_;
    QLabel* news_;
};

} // namespace alongside
