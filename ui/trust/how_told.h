#pragma once

#include "shared/wording/telling_words.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace alongside {

class NoticeLine;
class WrappedLabel;

// In which way a win was told: one of the usual ways or own words, offered as this teacher likes it, with a warning
// before more people hear of it than that.
class HowTold : public QWidget {
    Q_OBJECT
public:
    explicit HowTold(QWidget* parent = nullptr);

    void setTeacher(const QString& name, const WayToTell& way); // `name` is the teacher's in talk

    void setHow(const QString& how);
    QString how() const;
    void offerUsual(); // fills in the way the teacher likes where nothing stands yet

    QLineEdit* line() const;
    void sayCopied();

Q_SIGNALS:
    void copyAsked(); // of the words of the win, for a note

private:
    void showState();

    QString name_;
    WayToTell way_;
    WrappedLabel* likes_;
    QPushButton* copy_;
    QComboBox* ways_;
    NoticeLine* tooWide_;
};

} // namespace alongside
