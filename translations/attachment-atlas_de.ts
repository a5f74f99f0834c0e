<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>MapPainting</name>
    <message>
        <source>Attachment anxiety: worry about being left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment avoidance: unease with closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedResults</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A saved result: whom it is about, and its date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Attachment Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program to learn the two-dimensional model of adult attachment. It is for learning and reflection; it diagnoses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1 and Qt Charts (GPL-3.0), Boost.Math (BSL-1.0), yaml-cpp (MIT), libcsv (LGPL-2.1) and SQLite (public domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the comparison sample were computed from the public data of the Open-Source Psychometrics Project. Published questionnaires are included as scoring keys without their wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your results are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AnswerCells</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>A point of the answer scale: number, number of points, and what it means</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ArticleList</name>
    <message>
        <source>Find in the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing contains these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four regions, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AttachmentMap</name>
    <message>
        <source>Map of attachment anxiety and attachment avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A saved result&apos;s label, then the sentence about where it lies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) in the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChooseStep</name>
    <message>
        <source>Choose a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Begun on %1; %n answer(s) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forget these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are here as scoring keys without their wording, because the wording belongs to its authors. If you have the right to use one, open a definition file that holds the wording. Tables of answers can be scored from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a definition file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a questionnaire definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenScales definitions (*.osd *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ComparisonView</name>
    <message>
        <source>Four regions, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tendencies, not rules: nobody is all of a column. Choose the columns to compare. Enter or a double click on a row opens its topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ConsentStep</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for: to see where your answers fall on a map of attachment anxiety and avoidance, and to think about what that may mean. There are no right or wrong answers; the first one that comes to mind is usually the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not for: it is no diagnosis and no test to pass, and no one should use it to decide about custody, a job or a partner. It is meant for people over 18. If today is a very hard day, another day may be a better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s). You may skip any statement, go back, and stop at any time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each answer is saved on this computer as you give it, and nowhere else. You can delete everything later in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved at the moment, so the answers and the result are gone when you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and help lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this and want to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ContributionModel</name>
    <message>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reversed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>A statement raises or lowers the score by this much; the arrow says which</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::HistoryPage</name>
    <message>
        <source>Saved results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved results cannot be opened at the moment, and nothing is saved. What was saved before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. When you finish a quiz, its result is kept here, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety %1 (%2 to %3), avoidance %4 (%5 to %6)</source>
        <extracomment>Means with their 95 % intervals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers do not locate you on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire is not here; the answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date of a result and the questionnaire&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button&apos;s action and the result it is for, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that only you need to understand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers and the result are erased from this computer. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results and all quizzes not finished are erased from this computer. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::HomePage</name>
    <message numerus="yes">
        <source>%n quiz(zes) not finished yet. Every answer so far is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How does closeness feel to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things shape much of how people feel in close relationships: how much they worry about being left, and how easy closeness is for them. Attachment Atlas is a map of both. Look around first, or find where your own answers fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 or 24 statements, three to five minutes. You see a region on the map, how sure it is, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a point over the two dimensions, watch the regions, and see how the borders move when the rule changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short articles in plain words, each with its sources: the model, the four regions, what can change, and what is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer: no account, no network, no tracking. This is a way to learn, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::InstrumentCard</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s)</source>
        <extracomment>A form of a questionnaire and the time it usually takes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the relationships to answer for, one after another:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a word only you need to understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::IntervalBar</name>
    <message>
        <source>95 % interval: %1 to %2, on a scale from 1 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LearnPage</name>
    <message>
        <source>There is no article “%1”. Choose another one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is outside the program and opens in your web browser:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MapPage</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long questionnaire (18 statements a dimension)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short questionnaire (6 statements a dimension)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point is known almost exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: %1 (n = %2, %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved results, regions by the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest border is %1 away; behind it lies “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point lies exactly on a border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the ring with the mouse or the arrow keys. The four regions are a reading aid: where their borders run is decided by a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure would a result here be, if it came from …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exact the point is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read about this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that draws the borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety is high above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidance is high above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved results as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NavigationRail</name>
    <message>
        <source>%1 %</source>
        <extracomment>The zoom of the window, with the space your language puts before the sign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 percent, back to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a page, %2 its keyboard shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is more: support and help lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, appearance and information about the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PointModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ProbabilityBars</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely each region is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::QuestionStep</name>
    <message>
        <source>Statement %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: %1. %2</source>
        <extracomment>Whom the statements are about, then how to read them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <extracomment>Number of a statement, its text, and the answer or &quot;skipped&quot; or &quot;open&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements with their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: a digit answers, Enter goes on, Backspace goes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::QuizPage</name>
    <message>
        <source>The quiz could not be saved. You can go on; the answers are kept only until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire has no statement that can be answered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire of these answers is not here. Open its definition file again to go on; the answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the quiz?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers so far are kept, and you can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers cannot be kept when you leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ResultPage</name>
    <message>
        <source>The questionnaire of this result is not here any more. Its answers are kept; open its definition file in Quiz to see the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers do not locate you on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says nothing about you. You may take the quiz again another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire is not about attachment anxiety and avoidance, so it has no place on the map. Its scores are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rule “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest border is %1 away on the scale from 1 to 7; behind it lies “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point lies exactly on a border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is such a result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison sample: %1 (n = %2, %3). %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2. %n statement(s) answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Definition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that only you need to understand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers and the result are erased from this computer. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely each region is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that draws the borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each statement pulls the point. Point at a row, or move through the rows with the arrow keys, and the map shows where the point would lie without that answer. Reversed means: agreeing lowers the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score: statements by their pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To all results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ReviewStep</name>
    <message>
        <source>Every statement has an answer. Click one to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) without an answer. That is fine; too many make the result less sure. Click one to answer or change it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The number of an answer and what it stands for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See my result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the introduction again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Attachment Atlas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>A map of closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment Atlas teaches one of the best studied ideas about close relationships: people differ in how much they worry about being left, and in how comfortable they are with closeness.

You can answer a short quiz, see where your answers fall on a map, find out why, and read what it may mean. Both ends of each dimension have their strengths and their costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a diagnosis and not a verdict on you or on anyone else. A style is not an illness and not a fate; it is a name for a corner of the map. The quiz is not for deciding about custody, a job or a partner, and it is meant for adults.

If you are in crisis, or someone hurts or frightens you, this program is not what you need first. The support page is always one click away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved on this computer only, in this folder:
%1

Nothing is sent anywhere. There is no account and no tracking, and the program has no network part. The file is not encrypted, so anyone who can use your login can read it. In History you can delete one result or everything, and deleted means gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and help lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <source>%1 (%2).</source>
        <extracomment>A work in a list of sources: %1 authors, %2 year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>A work in a list of sources: %1 title, %2 journal or publisher</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n minute(s) to read. Last reviewed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article does not exist in your language (%1) yet. You are reading it in another one (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n word(s), explained in short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n work(s), by author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Attachment anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxious-preoccupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissive-avoidant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fearful-avoidant (often called disorganised)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fearful-avoidant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low anxiety, low avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high anxiety, low avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low anxiety, high avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high anxiety, high avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brennan, Clark &amp; Shaver 1998</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines run through the middle of the answer scale. Simple, and the same for everyone; it says nothing about how other people answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines run through the average answers of one sample of people. Another sample would move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines split one sample of people into halves on each dimension. Another sample would move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas fitted to one group of students in 1998, for the 36-item ECR alone. They name far fewer people secure than the midpoint does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide where the lines run, to see what a different choice would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with the space your language puts before the sign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety %1 and avoidance %2 on a scale from 1 to 7: exactly on a line of the rule “%3”, so no region is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety %1 and avoidance %2 on a scale from 1 to 7: in the region “%3” by the rule “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a mean, %2 and %3 the ends of its 95 % interval</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today your answers put attachment anxiety at %1 and avoidance at %2 on a scale from 1 to 7. By the rule “%3” they most likely fall in the region “%4” (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today your answers put attachment anxiety at %1 and avoidance at %2 on a scale from 1 to 7. By the rule “%3” they lie near a border: no one region is clearly the right name, and “%4” is only the closest (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shaded region comes from the reliability of this questionnaire in the sample named below: with other days and other luck, the answers of the same person would mostly fall inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shaded region comes from how much your own answers agree with each other. This questionnaire has no published reliability and no comparison group, so there is no percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement got the same answer, although some say the opposite of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many statements were left out to place both dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several pairs of statements that say opposite things were both agreed with, or both rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not exist any more: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: %1. Nothing was changed; check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be what is expected here: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved here: %1. What was there before is untouched; choose another place or allow writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved (%1). Everything saved before is safe; make some room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or of another kind: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has a mistake in it: %1. Nothing was changed; mend the place named and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file goes beyond what can be opened safely: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many statements were left out to give a score. Your answers are kept; you can go back and add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule cannot be used with this questionnaire. Choose another rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comparison sample for this questionnaire, so this rule cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment Atlas is already open in another window, and only one can save. Nothing is lost; go on there, or close it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saved results were made by a newer version of Attachment Atlas (%1). They are untouched; install the newer version to open them. Until then nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your saved results is damaged (%1). It was left as it is; move it to another place to start a new one. Until then nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step could not be saved (%1). Everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result has been deleted and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers were given to an earlier wording of the questionnaire, so today&apos;s scoring does not fit them. They are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this kind of question cannot be answered here and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a setting that has no meaning here is ignored (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the scoring names a question that does not exist; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this dimension has no scoring, so it gets no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no text for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this score is not computed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a condition or an order is ignored; every question is shown (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
