<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>waymark::ui</name>
    <message numerus="yes">
        <source>%Ln more state(s) file licenses under the code of the wider occupation: ask whether they hold for this work.</source>
        <translation>
            <numerusform>%Ln more state files licenses under the code of the wider occupation: ask whether they hold for this work.</numerusform>
            <numerusform>%Ln more states file licenses under the code of the wider occupation: ask whether they hold for this work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state(s) file licenses of other names under its code.</source>
        <translation>
            <numerusform>%Ln state files licenses of other names under its code.</numerusform>
            <numerusform>%Ln states file licenses of other names under its code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highest of those that can be ranked here: %1; %2 larger metro(s) have no figure of their own</source>
        <translation>
            <numerusform>Highest of those that can be ranked here: %1; one larger metro has no figure of its own</numerusform>
            <numerusform>Highest of those that can be ranked here: %1; %2 larger metros have no figure of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln cit(y/ies)</source>
        <translation>
            <numerusform>See the one city</numerusform>
            <numerusform>See all %Ln cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln task(s)</source>
        <translation>
            <numerusform>See the one task</numerusform>
            <numerusform>See all %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) in %2</source>
        <translation>
            <numerusform>%1 value in %2</numerusform>
            <numerusform>%1 values in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) publish only a mean and are not ranked.</source>
        <translation>
            <numerusform>%1 place publishes only a mean and is not ranked.</numerusform>
            <numerusform>%1 places publish only a mean and are not ranked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) publish only a median and are not ranked.</source>
        <translation>
            <numerusform>%1 place publishes only a median and is not ranked.</numerusform>
            <numerusform>%1 places publish only a median and are not ranked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Means of one survey lead; %1 place(s) have a median of another one beside them.</source>
        <translation>
            <numerusform>Means of one survey lead; %1 place has a median of another one beside them.</numerusform>
            <numerusform>Means of one survey lead; %1 places have a median of another one beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where several sources publish a figure, one is shown and none are merged (%1 place(s)).</source>
        <translation>
            <numerusform>Where several sources publish a figure, one is shown and none are merged (%1 place).</numerusform>
            <numerusform>Where several sources publish a figure, one is shown and none are merged (%1 places).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cit(y/ies)</source>
        <translation>
            <numerusform>%1 city</numerusform>
            <numerusform>%1 cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 metro(s)</source>
        <translation>
            <numerusform>%1 metro</numerusform>
            <numerusform>%1 metros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nonmetro area(s)</source>
        <translation>
            <numerusform>%1 nonmetro area</numerusform>
            <numerusform>%1 nonmetro areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s)</source>
        <translation>
            <numerusform>%1 state</numerusform>
            <numerusform>%1 states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 region(s)</source>
        <translation>
            <numerusform>%1 region</numerusform>
            <numerusform>%1 regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countr(y/ies)</source>
        <translation>
            <numerusform>%1 country</numerusform>
            <numerusform>%1 countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reliable difference between these careers in any of %1 place(s)</source>
        <translation>
            <numerusform>No reliable difference between these careers in the one place</numerusform>
            <numerusform>No reliable difference between these careers in any of %1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in all %1 place(s)</source>
        <translation>
            <numerusform>in the one place</numerusform>
            <numerusform>in all %1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %2 place(s)</source>
        <translation>
            <numerusform>in %1 of %2 place</numerusform>
            <numerusform>in %1 of %2 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rest(s) on undated estimates</source>
        <translation>
            <numerusform>%1 of %2 rests on an undated estimate</numerusform>
            <numerusform>%1 of %2 rest on undated estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 rest(s) on undated estimates</source>
        <translation>
            <numerusform>%1; %2 rests on an undated estimate</numerusform>
            <numerusform>%1; %2 rest on undated estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 have no figure</source>
        <translation>
            <numerusform>%1; %2 has no figure</numerusform>
            <numerusform>%1; %2 have no figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) more %1, %2,</source>
        <translation>
            <numerusform>%Ln point more %1, %2,</numerusform>
            <numerusform>%Ln points more %1, %2,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) less %1, %2,</source>
        <translation>
            <numerusform>%Ln point less %1, %2,</numerusform>
            <numerusform>%Ln points less %1, %2,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s) later.</source>
        <translation>
            <numerusform>One week later.</numerusform>
            <numerusform>%1 weeks later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s) earlier.</source>
        <translation>
            <numerusform>One week earlier.</numerusform>
            <numerusform>%1 weeks earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s)</source>
        <translation>
            <numerusform>%Ln program</numerusform>
            <numerusform>%Ln programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s)%2 record a license</source>
        <translation>
            <numerusform>%1 state%2 records a license</numerusform>
            <numerusform>%1 states%2 record a license</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsors are listed in %Ln state(s); choose yours.</source>
        <translation>
            <numerusform>Sponsors are listed in one state; choose yours.</numerusform>
            <numerusform>Sponsors are listed in %Ln states; choose yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsors are listed in %Ln state(s) and the District of Columbia; choose yours.</source>
        <translation>
            <numerusform>Sponsors are listed in one state and the District of Columbia; choose yours.</numerusform>
            <numerusform>Sponsors are listed in %Ln states and the District of Columbia; choose yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>Whole: %Ln item(s)</source>
        <translation>
            <numerusform>Whole: %Ln item</numerusform>
            <numerusform>Whole: %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::BulkEditor</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CatalogImportDialog</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExplorePage</name>
    <message numerus="yes">
        <source>%Ln military career(s) apart</source>
        <translation>
            <numerusform>%Ln military career apart</numerusform>
            <numerusform>%Ln military careers apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::FactWords</name>
    <message numerus="yes">
        <source>tool of %Ln career(s)</source>
        <translation>
            <numerusform>tool of %Ln career</numerusform>
            <numerusform>tool of %Ln careers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needed by %Ln career(s)</source>
        <translation>
            <numerusform>needed by %Ln career</numerusform>
            <numerusform>needed by %Ln careers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::FieldGrid</name>
    <message numerus="yes">
        <source>%1, %Ln career(s)</source>
        <translation>
            <numerusform>%1, %Ln career</numerusform>
            <numerusform>%1, %Ln careers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::FlatView</name>
    <message numerus="yes">
        <source>0 to 40 for each type, from %Ln answer(s)</source>
        <translation>
            <numerusform>0 to 40 for each type, from %Ln answer</numerusform>
            <numerusform>0 to 40 for each type, from %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new list(s)</source>
        <translation>
            <numerusform>%Ln new list</numerusform>
            <numerusform>%Ln new lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of hours</source>
        <translation>
            <numerusform>%Ln entry of hours</numerusform>
            <numerusform>%Ln entries of hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibrarySession</name>
    <message numerus="yes">
        <source>Changing %Ln item(s)</source>
        <translation>
            <numerusform>Changing %Ln item</numerusform>
            <numerusform>Changing %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptActions</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptSummary</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ListMenu</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::NavRow</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoResults</name>
    <message numerus="yes">
        <source>Remove %1: %Ln result(s)</source>
        <translation>
            <numerusform>Remove %1: %Ln result</numerusform>
            <numerusform>Remove %1: %Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayQuestions</name>
    <message numerus="yes">
        <source>%1 cit(y/ies)</source>
        <translation>
            <numerusform>%1 city</numerusform>
            <numerusform>%1 cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultHeader</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultPreview</name>
    <message numerus="yes">
        <source>%Ln career(s), among them</source>
        <translation>
            <numerusform>%Ln career</numerusform>
            <numerusform>%Ln careers, among them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ShelfPane</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillsPage</name>
    <message numerus="yes">
        <source>Tool of %Ln career(s)</source>
        <translation>
            <numerusform>Tool of %Ln career</numerusform>
            <numerusform>Tool of %Ln careers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln career(s) by how much it matters</source>
        <translation>
            <numerusform>%Ln career</numerusform>
            <numerusform>%Ln careers by how much it matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::SoFarView</name>
    <message numerus="yes">
        <source>Too early to rank: %Ln more answer(s), three for each type.</source>
        <translation>
            <numerusform>Too early to rank: %Ln more answer, three for each type.</numerusform>
            <numerusform>Too early to rank: %Ln more answers, three for each type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 to 40 for each type, from %Ln answer(s)</source>
        <translation>
            <numerusform>0 to 40 for each type, from %Ln answer</numerusform>
            <numerusform>0 to 40 for each type, from %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::WhyCard</name>
    <message numerus="yes">
        <source>and %Ln smaller gap(s)</source>
        <translation>
            <numerusform>and %Ln smaller gap</numerusform>
            <numerusform>and %Ln smaller gaps</numerusform>
        </translation>
    </message>
</context>
</TS>
