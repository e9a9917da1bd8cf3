#pragma once

#include "shared/card.h"
#include "shared/notebook_link.h"

class QCheckBox;
class QComboBox;

namespace alongside {

class NoticeLine;

// The way between the school calendar or what is planned here and the calendar program: holidays and terms come from
// its file, meetings and due dates go into one.
class CalendarFilesCard : public Card {
    Q_OBJECT
public:
    explicit CalendarFilesCard(NotebookLink& link, QWidget* parent = nullptr);

    void offerTeachers(); // as they are now
    void openFile(const QString& path);

private:
    void makeComing();
    void makeGoing();
    void chooseFile();
    void save();

    NotebookLink& link_;
    NoticeLine *problem_, *saved_;
    QComboBox* teacher_ = nullptr;
    QCheckBox* named_ = nullptr;
};

} // namespace alongside
