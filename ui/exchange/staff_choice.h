#pragma once

#include "exchange/roster/roster_preview.h"

#include <QWidget>

class QComboBox;

namespace alongside {

// Whom of a district's roster a coach wants: those of one school, those with one role. Hidden where a list leaves
// nothing to choose.
class StaffChoice : public QWidget {
    Q_OBJECT
public:
    explicit StaffChoice(QWidget* parent = nullptr);

    // The schools and roles that stand in the rows; everybody is chosen.
    void offer(const std::vector<CsvRow>& rows, const RosterReading& reading);
    void offerNothing();

    void choose(const std::string& school, const std::string& role); // empty: all; emits nothing

    std::string school() const; // empty: all
    std::string role() const;

Q_SIGNALS:
    void chosen();

private:
    QComboBox* makeChoice(const QString& name);

    QComboBox *schools_, *roles_;
};

} // namespace alongside
